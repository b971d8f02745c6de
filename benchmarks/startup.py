"""What starting the program costs, as a multiple of starting the interpreter.

    python benchmarks/startup.py [ROUNDS]

Prints the least CPU time of each command over the rounds, and ends with 1 when a command takes
more than its limit in `LIMITS`, in multiples of a bare start, or imports a package that it does
not need.  CPU time, and the least of many rounds, is what the machine's other work disturbs least.
"""

from __future__ import annotations

import resource
import subprocess
import sys

LIMITS = {"claimcheck --version": 3.0, "claimcheck --help": 4.5}
HEAVY = ("rapidfuzz", "rich", "yaml", "pathspec", "charset_normalizer")
COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "claimcheck --version": ["-m", "claimcheck", "--version"],
    "claimcheck --help": ["-m", "claimcheck", "--help"],
    "claimcheck check --help": ["-m", "claimcheck", "check", "--help"],
}


def seconds(arguments: list[str], rounds: int) -> float:
    """The least CPU time that the command takes in this interpreter."""
    return min(_once(arguments) for _ in range(rounds))


def _once(arguments: list[str]) -> float:
    started = _of_children()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return _of_children() - started


def _of_children() -> float:
    """CPU seconds of all processes that were started and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def heavy(arguments: list[str]) -> list[str]:
    """The heavy packages that a command imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments], check=True, capture_output=True, text=True
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    return [name for name in HEAVY if name in imported]


def main(rounds: int) -> int:
    """Measure all commands; 1 if one is too slow."""
    bare = seconds(COMMANDS["python -c pass"], rounds)
    failed = False
    for name, arguments in COMMANDS.items():
        took = seconds(arguments, rounds)
        extra = heavy(arguments)
        print(f"{name:25s} {took * 1000:6.1f} ms  {took / bare:4.1f} x  {' '.join(extra)}")
        failed |= bool(extra) or took > LIMITS.get(name, float("inf")) * bare
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
