# Sourced by ./mvnw, ./isnad and ./isnad-bench: sets JAVA_HOME to a JDK that can build and run this project.
#
# The first of these that is at least version 21 and has a compiler: $JAVA_HOME, the newest JDK in the usual folders,
# the `java` on the PATH. Starts no process unless it comes to the PATH.

isnad_jdk_least=21

# Prints nothing; sets isnad_jdk_version to the feature version of the JDK in folder $1, or to 0.
isnad_jdk_version_of() {
  isnad_jdk_version=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r isnad_jdk_key isnad_jdk_value; do
    [ "$isnad_jdk_key" = JAVA_VERSION ] || continue
    isnad_jdk_value="${isnad_jdk_value#\"}"
    isnad_jdk_value="${isnad_jdk_value%%[!0-9]*}"
    isnad_jdk_version="${isnad_jdk_value:-0}"
  done <"$1/release"
}

# Sets JAVA_HOME, or fails with a message on stderr that says what to do.
isnad_find_jdk() {
  isnad_jdk_version=0
  [ -z "${JAVA_HOME-}" ] || isnad_jdk_version_of "$JAVA_HOME"
  [ "$isnad_jdk_version" -lt "$isnad_jdk_least" ] || return 0

  isnad_jdk_best=0
  isnad_jdk_home=
  # Debian and RPM, then macOS, then what people install for themselves. (set +f: mvnw turns patterns off.)
  case $- in *f*) isnad_jdk_f=1 ;; *) isnad_jdk_f= ;; esac
  set +f
  for isnad_jdk_dir in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/*; do
    [ -e "$isnad_jdk_dir/release" ] || continue
    isnad_jdk_version_of "$isnad_jdk_dir"
    if [ "$isnad_jdk_version" -gt "$isnad_jdk_best" ]; then
      isnad_jdk_best="$isnad_jdk_version"
      isnad_jdk_home="$isnad_jdk_dir"
    fi
  done
  [ -z "$isnad_jdk_f" ] || set -f

  if [ "$isnad_jdk_best" -lt "$isnad_jdk_least" ] && command -v java >/dev/null 2>&1; then
    isnad_jdk_home="$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')"
    isnad_jdk_version_of "$isnad_jdk_home"
    isnad_jdk_best="$isnad_jdk_version"
  fi
  if [ "$isnad_jdk_best" -lt "$isnad_jdk_least" ]; then
    echo "isnad: found no JDK of version $isnad_jdk_least or newer; install one, or set JAVA_HOME to where it is" >&2
    return 3
  fi
  JAVA_HOME="$isnad_jdk_home"
  export JAVA_HOME
}
