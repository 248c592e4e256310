# Sourced by ./isnad and ./isnad-bench (bash): builds a module if its sources changed, then becomes its JVM.
#
# It builds apart from ./mvnw, into target/launcher of each module, where also lie `stamp` (older than any source that
# changed since), `classpath`, `jdk-N.aot` (classes loaded and linked ahead of time) and `build.log`. All it has to say
# goes to stderr.
#
#   ISNAD_BUILD=never     start what was built last, stale or not
#   ISNAD_JAVA_OPTIONS    more options for the JVM, separated by spaces

. "$root/.mvn/jdk.sh"

# Shared by the training run and the use of its cache. The JVM's own notices never mix with a command's output. Compiling
# costs more than half of all CPU over some thousand articles: with less inlining a fifth less CPU, and peak speed the same.
jvm_options=(-XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=90 -XX:+DisplayVMOutputToStderr -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  -Dpicocli.disable.closures=true)

say() { printf 'isnad: %s\n' "$*" >&2; }

# launch FOLDER MAIN TRAINING ARGS…: TRAINING is a class, and its arguments, that does what people usually do; it runs
# once after a build, to learn which classes a start needs
launch() {
  folder="$1" main="$2" training="$3"
  shift 3
  state="$root/$folder/target/launcher"
  isnad_find_jdk || exit 3
  ! is_stale || build || exit 3
  use_utf8
  isnad_jdk_version_of "$JAVA_HOME"
  cache="$state/jdk-$isnad_jdk_version.aot"
  [ ! -e "$cache" ] || jvm_options+=("-XX:AOTCache=$cache")
  # unquoted: several options
  exec "$JAVA_HOME/bin/java" "${jvm_options[@]}" ${ISNAD_JAVA_OPTIONS-} -cp "$(<"$state/classpath")" "$main" "$@"
}

# One process, which stops at the first file or folder that is newer than the last build.
is_stale() {
  [ -e "$state/stamp" ] || return 0
  [ "${ISNAD_BUILD-}" != never ] || return 1
  [ -n "$(cd "$root" && find pom.xml {isnad-core,isnad-ledger,"$folder"}/{pom.xml,src/main} -newer "$state/stamp" -print -quit)" ]
}

build() {
  mkdir -p "$state" || return
  exec 9<"$root/.mvn/launch.sh" # one build at a time, whatever the module
  take_turn
  is_stale || return 0
  say "building; the first time takes a minute or two"
  : >"$state/stamp.new" # so that what changes from now on is newer
  if ! package >"$state/build.log" 2>&1; then
    grep -E '^\[ERROR\]|rror:' "$state/build.log" | head -20 >&2
    say "the build failed; all it said stands in $state/build.log"
    return 3
  fi
  write_classpath
  make_cache >"$state/training.log" 2>&1
  mv "$state/stamp.new" "$state/stamp"
  exec 9>&-
}

# Where the system has no flock, two builds at once are up to the user.
take_turn() {
  command -v flock >/dev/null && ! flock -n 9 || return 0
  say "waiting for another build to end"
  flock 9
}

# As quick as it goes: ./mvnw verify is where warnings, tests and format are checked. (9>&-: what Maven leaves running
# must not keep the lock.)
package() {
  (cd "$root" && ./mvnw --batch-mode -pl "$folder" -am package -Dmaven.test.skip=true \
    -Dbuild.folder=target/launcher -Djavac.werror=-nowarn -Djavac.error-prone=-nowarn) </dev/null 9>&-
}

# The module's own jar, then the others from small to large: what a start needs is found before the large ones are opened.
write_classpath() {
  local jar path
  path="$(echo "$state"/*.jar)"
  while IFS= read -r jar; do
    path+=":$jar"
  done < <(ls -rS "$state"/lib/*.jar)
  printf '%s\n' "$path" >"$state/classpath"
}

# Needs JDK 25. Without a cache everything works, it only starts slower.
make_cache() {
  rm -f "$state"/*.aot
  isnad_jdk_version_of "$JAVA_HOME"
  [ "$isnad_jdk_version" -ge 25 ] && [ -n "$training" ] || return 0
  local cache="$state/jdk-$isnad_jdk_version.aot"
  # the second run proves that it serves: a bad one could end the JVM
  { train "-XX:AOTCacheOutput=$cache" && train "-XX:AOTCache=$cache"; } || rm -f "$cache"
}

train() {
  # $training is unquoted: a class and its arguments
  (cd "$root" && "$JAVA_HOME/bin/java" "${jvm_options[@]}" "$1" "-XX:ErrorFile=$state/jvm-error.log" \
    -cp "$(<"$state/classpath")" $training) </dev/null 9>&-
}

# File names in Arabic need a UTF-8 locale; the language stays the user's.
use_utf8() {
  case "${LC_ALL:-${LC_CTYPE:-${LANG-}}}" in *[Uu][Tt][Ff]*) return ;; esac
  [ -z "${LC_ALL-}" ] || export LANG="$LC_ALL"
  unset LC_ALL
  export LC_CTYPE=C.UTF-8
}

# Tells the program that its output goes to a terminal, and how wide that is: Java cannot see it.
terminal_width() {
  shopt -s checkwinsize
  (:) # bash looks after a command has ended
  export ISNAD_COLUMNS="${COLUMNS:-80}"
}
