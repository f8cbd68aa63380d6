"""Who may ask: names, other web sites, the token."""

from __future__ import annotations

import json
import unittest
from dataclasses import replace

import support  # noqa: F401

from httpd.guard import GUESS_EACH_S, GUESSES, SENDERS_WATCHED, Guard, Guesses
from httpd.message import Request

OWN = {"Render-PC.studio.lan"}


def is_protected(method: str, path: str) -> bool:
    return method == "POST" or path == "/job"


def request(method: str = "GET", path: str = "/status", **headers: str) -> Request:
    lower = {name.replace("_", "-").lower(): value for name, value in headers.items()}
    return Request(method, path, {}, {"host": "192.168.1.10:8000", **lower}, b"", "192.168.1.9")


class GuardTest(unittest.TestCase):
    def status(self, asked: Request, token: str | None = None, names=OWN) -> int:
        """200, or the refusal's status after a look at its sentence."""
        refusal = Guard(token, names, is_protected).check(asked)
        if refusal is None:
            return 200
        told = json.loads(refusal.body)
        self.assertIs(told["ok"], False)
        self.assertRegex(told["error"], r"^[A-Z].{20,}\.$")
        return refusal.status


class HostNames(GuardTest):
    def test_addresses_and_localhost_pass_with_and_without_port(self):
        for host in (
            "192.168.1.10",
            "192.168.1.10:8000",
            "127.0.0.1:1",
            "[::1]",
            "[::1]:8000",
            "[fe80::1%25eth0]:8000",
            "[::ffff:192.168.1.10]",
            "localhost",
            "LOCALHOST:8000",
            "localhost.",
            "manager.localhost:8000",
        ):
            with self.subTest(host=host):
                self.assertEqual(self.status(request(host=host)), 200)

    def test_own_names_pass_with_and_without_domain_or_local(self):
        for host in (
            "render-pc",
            "RENDER-PC:8000",
            "render-pc.studio.lan",
            "render-pc.studio.lan.:8000",
            "render-pc.local",
        ):
            with self.subTest(host=host):
                self.assertEqual(self.status(request(host=host)), 200)

    def test_other_names_are_421(self):
        for host in (
            "evil.example",
            "render-pc.evil.example",  # anybody can register that one
            "render-pc.local.evil.example",
            "localhost.evil.example",
            "evillocalhost",
            "192.168.1.10.evil.example",
            "1.2.3",
            "3232235786",
            "0x7f000001",
            "::1",
            "[127.0.0.1]",
            "[::1",
            "[::1]x",
            "[evil.example]",
            "user@127.0.0.1",
            "127.0.0.1/",
            "127.0.0.1:80:80",
            "127.0.0.1:abc",
            "127.0.0.1:123456",
            "127.0.0.1, evil.example",
            "local",
            ".local",
            ".",
            "",
        ):
            with self.subTest(host=host):
                self.assertEqual(self.status(request(host=host)), 421)

    def test_names_learnt_later_count(self):
        names: set[str] = set()
        guard = Guard(None, names, is_protected)
        self.assertIsNotNone(guard.check(request(host="late")))
        names.add("late")
        self.assertIsNone(guard.check(request(host="late")))

    def test_a_request_of_http_10_needs_no_host(self):
        asked = Request("GET", "/status", {}, {}, b"", "192.168.1.9")
        self.assertEqual(self.status(asked), 200)

    def test_an_empty_own_name_opens_nothing(self):
        for host in ("", ".local", "evil.example"):
            with self.subTest(host=host):
                self.assertEqual(self.status(request(host=host), names={""}), 421)


class CrossSite(GuardTest):
    def test_what_other_sites_send_is_refused(self):
        for headers in (
            {"Sec_Fetch_Site": "cross-site"},
            {"Sec_Fetch_Site": "same-site"},
            {"Sec_Fetch_Site": "Cross-Site"},
            {"Sec_Fetch_Site": "something new"},
            {"Origin": "null"},
            {"Origin": ""},
            {"Origin": "http://evil.example"},
            {"Origin": "http://192.168.1.10"},  # another port is another program
            {"Origin": "http://192.168.1.10:8001"},
            {"Origin": "http://192.168.1.10:8000.evil.example"},
            {"Origin": "http://evil@192.168.1.10:8000"},
            {"Origin": "file://192.168.1.10:8000"},
            {"Origin": "http://[::1"},
            {"Origin": "http://evil.example", "Sec_Fetch_Site": "same-origin"},
            {"Origin": "http://192.168.1.10:8000", "Sec_Fetch_Site": "cross-site"},
        ):
            for method, path in (("POST", "/set_job"), ("GET", "/job"), ("HEAD", "/job")):
                with self.subTest(method=method, headers=headers):
                    self.assertEqual(self.status(request(method, path, **headers)), 403)

    def test_our_own_page_and_programs_pass(self):
        for headers in (
            {},
            {"User_Agent": "Python-urllib/3.11"},
            {"Sec_Fetch_Site": "same-origin"},
            {"Sec_Fetch_Site": "none"},
            {"Origin": "http://192.168.1.10:8000"},
            {"Origin": "HTTP://192.168.1.10:8000"},
            {"Origin": "http://render-pc:8000", "Host": "Render-PC:8000"},
            {"Origin": "http://192.168.1.10:8000", "User_Agent": "Mozilla/5.0"},
        ):
            for method, path in (("POST", "/set_job"), ("GET", "/job")):
                with self.subTest(method=method, headers=headers):
                    self.assertEqual(self.status(request(method, path, **headers)), 200)

    def test_a_browsers_plain_get_must_prove_that_it_is_ours(self):
        """On http://192.168... browsers send neither Sec-Fetch-Site nor, for an <img>, Origin."""
        browser = {"User_Agent": "Mozilla/5.0 (X11; Linux x86_64)"}
        for proof, status in (
            ({}, 403),
            ({"Referer": "http://evil.example/192.168.1.10:8000"}, 403),
            ({"Referer": "http://192.168.1.10:8000/"}, 200),
            ({"X_Noctiluca_Token": "any"}, 200),
            ({"Sec_Fetch_Site": "same-origin"}, 200),
        ):
            with self.subTest(proof=proof):
                self.assertEqual(self.status(request("GET", "/job", **browser, **proof)), status)

    def test_what_only_reads_is_not_protected(self):
        self.assertEqual(self.status(request(Sec_Fetch_Site="cross-site")), 200)


class Token(GuardTest):
    def test_it_is_needed_for_what_is_protected_and_only_there(self):
        for method, path, token, status in (
            ("POST", "/set_job", None, 403),
            ("POST", "/set_job", "", 403),
            ("POST", "/set_job", "secret ", 403),
            ("POST", "/set_job", "Secret", 403),
            ("POST", "/set_job", "secre", 403),
            ("POST", "/set_job", "secret", 200),
            ("GET", "/job", None, 403),
            ("GET", "/job", "secret", 200),
            ("GET", "/status", None, 200),
            ("GET", "/status", "wrong", 200),
        ):
            with self.subTest(path=path, token=token):
                headers = {} if token is None else {"X_Noctiluca_Token": token}
                asked = request(method, path, **headers)
                self.assertEqual(self.status(asked, token="secret"), status)

    def test_it_may_be_any_text(self):
        sent = "Пароль-ñ€".encode().decode("latin-1")  # as the header's bytes are read
        asked = request("POST", "/set_job", X_Noctiluca_Token=sent)
        self.assertEqual(self.status(asked, token="Пароль-ñ€"), 200)
        odd = request("POST", "/set_job", X_Noctiluca_Token="\u20ac")
        self.assertEqual(self.status(odd, token="secret"), 403)

    def test_a_farm_without_one_takes_any(self):
        for token in (None, ""):
            self.assertEqual(self.status(request("POST", "/set_job"), token=token), 200)

    def test_nothing_sent_and_no_secret_is_repeated(self):
        guard = Guard("sesame-1", OWN, is_protected)
        for headers in (
            {"X_Noctiluca_Token": "sesame-2"},
            {"Origin": "http://sesame-3.example"},
            {"Host": "sesame-4.example"},
        ):
            refusal = guard.check(request("POST", "/set_job", **headers))
            self.assertNotIn(b"sesame", refusal.body + repr(refusal.headers).encode())
        self.assertNotIn("sesame", repr(guard) + str(guard))

    def test_guesses_are_slowed_down_and_said_once(self):
        """Release 2.0 looked at 700 a second, and told nobody."""
        now, told = [100.0], []
        guard = Guard("sesame", OWN, is_protected, lambda: now[0], told.append)

        def post(token: str, client: str = "192.168.1.9") -> int:
            asked = request("POST", "/set_job", X_Noctiluca_Token=token)
            refusal = guard.check(replace(asked, client=client))
            return refusal.status if refusal else 200

        answers = [post(f"guess-{n}") for n in range(1000)]
        self.assertEqual(answers.count(403), GUESSES)
        self.assertEqual(set(answers[GUESSES:]), {503})
        self.assertEqual(post("sesame"), 503)  # else it would show itself
        self.assertEqual(post("sesame", "192.168.1.10"), 200)  # nobody else is held up
        for n in range(100):
            now[0] += GUESS_EACH_S
            self.assertEqual([post(f"one-{n}"), post(f"two-{n}")], [403, 503])
        self.assertEqual(told, ["192.168.1.9"])
        now[0] += GUESS_EACH_S
        self.assertEqual(post("sesame"), 200)

    def test_a_worker_with_a_wrong_token_locks_nobody_out(self):
        """It tries the same one for ever, from where another worker has the right one."""
        told = []
        guard = Guard("sesame", OWN, is_protected, lambda: 100.0, told.append)
        for _ in range(1000):
            wrong = request("POST", "/heartbeat", X_Noctiluca_Token="of last year")
            self.assertEqual(guard.check(wrong).status, 403)
        right = request("POST", "/heartbeat", X_Noctiluca_Token="sesame")
        self.assertIsNone(guard.check(right))
        self.assertEqual(told, [])

    def test_guessing_costs_bounded_memory_and_a_network_is_one_sender(self):
        guesses = Guesses(lambda: 0.0, lambda address: None)
        for n in range(3000):
            guesses.note(f"10.0.{n // 250}.{n % 250}", b"x")
        self.assertEqual(len(guesses._senders), SENDERS_WATCHED)
        for n in range(GUESSES):
            guesses.note(f"2001:db8::{n:x}", b"%d" % n)
        self.assertTrue(guesses.are_too_many("2001:db8::ffff"))
        self.assertFalse(guesses.are_too_many("2001:db9::1"))


if __name__ == "__main__":
    unittest.main()
