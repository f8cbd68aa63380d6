"""The README's second line on a computer that cannot fetch everything: what is missing is left out
and named at the end, everything else is installed and runs; with CI=true it is a failure.

What fetches is replaced by what fails or works as asked; the steps, their order and the closing
lines are the real ones.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import unittest
from unittest import mock

from support import environment

import run

RUN = environment._run  # the real one


class Fetching(unittest.TestCase):
    """Every command is booked in ``commands`` and fails where one of ``broken`` is in its text."""

    def setUp(self) -> None:
        self.commands: list[str] = []
        self.broken: tuple[str, ...] = ()
        replaced = mock.patch.multiple(
            environment,
            _run=self.command,
            _has=lambda package: False,
            _from_maven=lambda artifact, *rest: self.command(["mvn", artifact]),
            _install_venv=lambda folder, base, pins, *rest: self.command(["pip", *pins]),
            _pip_into=lambda folder, command, pins, say: self.command(["pip", *command, *pins]),
            _write_starter=lambda version, python: self.commands.append(f"starter {version}"),
            find_python=lambda version: f"python{version}",
            shutil=mock.Mock(which=lambda name: f"/usr/bin/{name}"),
        )
        replaced.start()
        self.addCleanup(replaced.stop)

    def command(self, command: list) -> None:
        text = " ".join(map(str, command))
        self.commands.append(text)
        if any(word in text for word in self.broken):
            raise environment.SetupFailed(f"this command failed: {text}")

    def install(self, *broken: str) -> list[str]:
        self.broken = broken
        return environment.install(lambda line: None)

    def test_nothing_is_left_out_where_everything_can_be_fetched(self) -> None:
        self.assertEqual(self.install(), [])
        self.assertEqual(sum(line.startswith("starter") for line in self.commands), 4)

    def test_what_a_step_needs_is_there_before_it_begins(self) -> None:
        self.install()
        (tools,) = (n for n, line in enumerate(self.commands) if "requirements.txt" in line)
        into = [n for n, line in enumerate(self.commands) if "win_amd64" in line]
        debian = [n for n, line in enumerate(self.commands) if line.startswith("apt-get")]
        self.assertEqual(2, len(into))
        self.assertLess(tools, min(into), "pip, which fetches for Windows")
        self.assertEqual(max(debian) + 1, len(debian), "Maven and venv come with Debian's packages")

    def test_one_fetch_that_fails_costs_only_itself(self) -> None:
        left_out = self.install(environment.WINDOWS_PYTHON_ARTIFACT)
        self.assertEqual([line.split(":")[0] for line in left_out], ["Python for Windows"])
        self.assertEqual(sum(line.startswith("starter") for line in self.commands), 4)

    def test_one_debian_package_that_is_not_there_costs_only_itself(self) -> None:
        (left_out,) = self.install(" chromium-driver")
        self.assertIn("could not install chromium-driver", left_out)
        self.assertNotIn("wine", left_out)
        alone = [line for line in self.commands if "install" in line and line.endswith(" wine")]
        self.assertEqual(len(alone), 1, self.commands)

    def test_nothing_at_all_can_be_fetched(self) -> None:
        left_out = self.install("apt-get", "mvn", "pip")
        here = [f"Python {version}" for version in environment.PROGRAM_PYTHONS]
        every = [what for steps in environment._rounds(lambda line: None) for what, _step in steps]
        self.assertEqual(
            [line.split(":")[0] for line in left_out], [what for what in every if what not in here]
        )

    def test_a_fetch_that_hangs_is_one_that_fails(self) -> None:
        sleep = [sys.executable, "-c", "import time; time.sleep(600)"]
        with mock.patch.object(environment, "FETCH_LIMIT_S", 0.2):
            with self.assertRaisesRegex(environment.SetupFailed, "not finished after 0.2 s"):
                RUN(sleep)


class ClosingLines(unittest.TestCase):
    def run_with(self, left_out: list[str], ci: str) -> tuple[int, str]:
        """The exit code and the output of `run.py --setup readme` with that result of installing;
        no module runs."""
        said = io.StringIO()
        totals = run.runner.Totals(passed=["one"])
        with contextlib.ExitStack() as stack:
            stack.enter_context(mock.patch.dict(os.environ, {"CI": ci}))
            stack.enter_context(mock.patch.object(sys, "argv", ["run.py", "--setup", "readme"]))
            stack.enter_context(mock.patch.object(run.environment, "install", lambda say: left_out))
            ran = stack.enter_context(
                mock.patch.object(run.runner, "run", mock.Mock(return_value=totals))
            )
            stack.enter_context(mock.patch.object(run.signal, "signal"))
            stack.enter_context(contextlib.redirect_stdout(said))
            stack.enter_context(contextlib.redirect_stderr(said))
            code = run.main()
        return code, said.getvalue() + ("ran" if ran.called else "")

    def test_what_could_not_be_fetched_is_named_at_the_end_and_all_else_ran(self) -> None:
        code, said = self.run_with(["Python for Windows: no way there"], ci="")
        self.assertEqual(code, 0)
        closing = "Could not be installed: Python for Windows: no way there\n\n1 passed, 0 failed\n"
        self.assertTrue(said.endswith(f"{closing}ran"), said)

    def test_in_ci_it_is_a_failure(self) -> None:
        code, said = self.run_with(["Python for Windows: no way there"], ci="true")
        self.assertEqual(code, 1)
        self.assertFalse(said.endswith("ran"))


if __name__ == "__main__":
    unittest.main()
