package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes the outcomes in order: prints go to the output, complaints to the error stream. */
final class OutTray {
    private static final int BUFFER = 1 << 16;

    private final Shell shell;
    private final OutputStream out;
    private final Form form;
    private long prints;
    private long complaints;

    OutTray(Shell shell, Form form) {
        this.shell = shell;
        this.form = form;
        this.out = new BufferedOutputStream(shell.out(), BUFFER);
    }

    /** @param isLast whether nothing else is ready; then nobody is kept waiting for what is */
    void take(Outcome outcome, boolean isLast) throws IOException {
        switch (outcome) {
            case Outcome.Printed printed -> {
                prints++;
                out.write(printed.bytes());
                form.add(printed.reading());
            }
            case Outcome.Complaint complaint -> {
                complaints++;
                out.flush();
                shell.say(complaint.text());
            }
        }
        if (isLast) {
            out.flush();
        }
    }

    /** Everything has come. */
    void end() throws IOException {
        if (prints > 0) {
            out.write(form.end().getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    long complaints() {
        return complaints;
    }

    boolean isUntouched() {
        return prints + complaints == 0;
    }
}
