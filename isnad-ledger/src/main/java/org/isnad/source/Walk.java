package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through files and folders in order, one file open at a time. */
final class Walk implements AutoCloseable {
    private static final String STANDARD_INPUT = "-";

    private final Deque<Place> pending = new ArrayDeque<>();
    private final InputStream standardInput;
    private final FileKinds kinds;
    private @Nullable Place current;
    private @Nullable Supply supply;
    private boolean gave;

    Walk(List<String> places, InputStream standardInput, Door door) {
        places.forEach(place -> pending.add(new Place(Path.of(place), Path.of(""), false)));
        this.standardInput = standardInput;
        this.kinds = new FileKinds(door);
    }

    /** Null at the end. */
    @Nullable
    Intake next() {
        while (current != null || !pending.isEmpty()) {
            Place place = current == null ? pending.pop() : current;
            try {
                Intake intake = next(place);
                if (intake != null) {
                    return intake;
                }
            } catch (IOException e) {
                close();
                return new Intake.Rejected(place.toString(), reason(e));
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            if (supply != null) {
                supply.close();
            }
        } catch (IOException e) {
            // What could be read of it has been read, and nothing was written.
        }
        current = null;
        supply = null;
    }

    /** What the place gives next; null when it has nothing more, or was a folder. */
    private @Nullable Intake next(Place place) throws IOException {
        if (supply == null) {
            if (place.isFolder()) {
                enter(place);
                return null;
            }
            supply = open(place);
            current = place;
            gave = false;
        }
        Intake intake = supply.next();
        if (intake == null) {
            close();
            return gave ? null : new Intake.Rejected(place.toString(), "empty");
        }
        gave = true;
        return intake;
    }

    private Supply open(Place place) throws IOException {
        return place.isStandardInput()
                ? kinds.sniffed(place.toString(), standardInput)
                : kinds.open(place.path, place.id());
    }

    private void enter(Place folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder.path)) {
            list.filter(this::isWanted).forEach(children::add);
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        Collections.reverse(children);
        Path root = folder.within ? folder.root : folder.path;
        children.forEach(child -> pending.push(new Place(child, root, true)));
    }

    /** Links to folders are not followed: they may lead in a circle. */
    private boolean isWanted(Path child) {
        boolean hidden = child.getFileName().toString().startsWith(".");
        return !hidden && (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) || FileKinds.isKnown(child));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case Unreadable unreadable -> unreadable.reason();
            case NoSuchFileException missing -> "no such file";
            case AccessDeniedException denied -> "may not be read";
            default -> "cannot be read: " + e.getMessage();
        };
    }

    /**
     * Somewhere to look.
     *
     * @param root the folder it was found below
     * @param within whether it was found rather than named
     */
    private record Place(Path path, Path root, boolean within) {
        boolean isStandardInput() {
            return !within && path.toString().equals(STANDARD_INPUT);
        }

        boolean isFolder() {
            return !isStandardInput() && Files.isDirectory(path);
        }

        /** Its path below the folder given, or its name if it was named itself, without the ending. */
        String id() {
            Path name = within ? root.relativize(path) : path.getFileName();
            return FileKinds.withoutEnding(name.toString().replace('\\', '/'));
        }

        @Override
        public String toString() {
            return isStandardInput() ? "standard input" : path.toString();
        }
    }
}
