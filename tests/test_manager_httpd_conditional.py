"""What of an answer is sent, and for how long progress is waited for: RFC 9110 and time as data."""

from __future__ import annotations

import unittest

import support  # noqa: F401 - puts manager/ on sys.path

from httpd.conditional import SENTENCES, select
from httpd.progress import Progress

TAG = '"v1"'
SIZE = 1000
WHOLE = (200, 0, SIZE)

# what the Range header says, the part that is sent
RANGES = [
    ("bytes=0-0", (206, 0, 1)),
    ("bytes=0-", (206, 0, 1000)),
    ("bytes=0-999", (206, 0, 1000)),
    ("bytes=999-", (206, 999, 1000)),
    ("bytes=10-19", (206, 10, 20)),
    ("bytes=010-0019", (206, 10, 20)),
    ("bytes=990-5000", (206, 990, 1000)),
    ("bytes=0-" + "9" * 5000, (206, 0, 1000)),
    ("Bytes=10-19", (206, 10, 20)),
    ("bytes= 10-19 ", (206, 10, 20)),
    ("bytes=-1", (206, 999, 1000)),
    ("bytes=-1000", (206, 0, 1000)),
    ("bytes=-4000", (206, 0, 1000)),
    ("bytes=-" + "9" * 5000, (206, 0, 1000)),
    ("bytes=1000-", (416, 0, 0)),
    ("bytes=1000-2000", (416, 0, 0)),
    ("bytes=" + "9" * 5000 + "-", (416, 0, 0)),
    ("bytes=-0", (416, 0, 0)),
    # not well formed, of another unit, or several: everything is sent
    ("bytes=19-10", WHOLE),
    ("bytes=-", WHOLE),
    ("bytes=", WHOLE),
    ("bytes", WHOLE),
    ("bytes=a-b", WHOLE),
    ("bytes=1-2x", WHOLE),
    ("bytes=+1-2", WHOLE),
    ("bytes=1 -2", WHOLE),
    ("bytes=\u0661-2", WHOLE),
    ("bytes:1-2", WHOLE),
    ("octets=1-2", WHOLE),
    ("", WHOLE),
    ("bytes=0-1,3-4", WHOLE),
    ("bytes=0-1, -1", WHOLE),
    ("bytes=2000-,3000-", WHOLE),
]  # fmt: skip


def chosen(method: str = "GET", tag: str = TAG, size: int = SIZE, **headers: str) -> tuple:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    found = select(method, named, tag, size)
    return found.status, found.start, found.stop


class Parts(unittest.TestCase):
    def test_each_form_of_a_range(self) -> None:
        for asked, part in RANGES:
            with self.subTest(asked[:40]):
                self.assertEqual(part, chosen(range=asked))

    def test_what_is_said_of_the_part(self) -> None:
        said = select("GET", {"range": "bytes=-10"}, TAG, SIZE).headers
        self.assertEqual({"Accept-Ranges": "bytes", "Content-Range": "bytes 990-999/1000"}, said)
        said = select("GET", {"range": "bytes=1000-"}, TAG, SIZE).headers
        self.assertEqual("bytes */1000", said["Content-Range"])
        self.assertNotIn("Content-Range", select("GET", {}, TAG, SIZE).headers)

    def test_of_nothing_there_is_no_part(self) -> None:
        self.assertEqual((416, 0, 0), chosen(size=0, range="bytes=0-"))
        self.assertEqual((200, 0, 0), chosen(size=0, range="bytes=-5"))

    def test_only_get_has_parts(self) -> None:
        for method in ("HEAD", "POST"):
            self.assertEqual(WHOLE, chosen(method, range="bytes=0-9"))

    def test_a_part_only_of_the_same_version(self) -> None:
        for tag, asked, part in (
            (TAG, '"v1"', 206),
            (TAG, '"v2"', 200),
            (TAG, 'W/"v1"', 200),
            ('W/"v1"', 'W/"v1"', 200),  # weak: the bytes may differ
            (TAG, "Wed, 21 Oct 2015 07:28:00 GMT", 200),
            (TAG, "*", 200),
        ):
            with self.subTest(tag=tag, asked=asked):
                self.assertEqual(part, chosen(tag=tag, range="bytes=0-9", if_range=asked)[0])


class Preconditions(unittest.TestCase):
    def test_what_the_asker_has_is_not_sent_again(self) -> None:
        for tag, asked, status in (
            (TAG, '"v1"', 304),
            (TAG, 'W/"v1"', 304),
            ('W/"v1"', '"v1"', 304),
            (TAG, '"a", "v1" , W/"c"', 304),
            (TAG, "*", 304),
            (TAG, '"v2"', 200),
            (TAG, "v1", 200),
            (TAG, "", 200),
            ('"a,b"', '"a,b"', 304),
        ):
            with self.subTest(tag=tag, asked=asked):
                for method in ("GET", "HEAD"):
                    self.assertEqual(status, chosen(method, tag, if_none_match=asked)[0])
        self.assertEqual(200, chosen("POST", if_none_match="*")[0])

    def test_it_goes_before_a_range(self) -> None:
        self.assertEqual(304, chosen(if_none_match=TAG, range="bytes=5000-")[0])

    def test_if_match(self) -> None:
        for asked, status in (('"v1"', 200), ("*", 200), ('"v2"', 412), ('W/"v1"', 412)):
            with self.subTest(asked):
                self.assertEqual(status, chosen(if_match=asked)[0])
        self.assertEqual(412, chosen(if_match='"v2"', if_none_match=TAG)[0])

    def test_each_refusal_has_its_sentence(self) -> None:
        for status in (412, 416):
            self.assertRegex(SENTENCES[status], r"^[A-Z].{15,}\.$")


class Windows(unittest.TestCase):
    """`Progress`: 100 bytes in each 10 s, 25 s of patience with ourselves."""

    def setUp(self) -> None:
        self.progress = Progress(100, 10.0, 25.0)
        self.assertEqual(15.0, self.progress.start(0, 5.0))

    def test_who_moves_enough_goes_on_for_days(self) -> None:
        for window in range(1, 10_000):
            now = 5.0 + 10 * window
            self.assertEqual(now + 10, self.progress.renew(100 * window, now, False))

    def test_who_moves_a_byte_too_little_is_cut(self) -> None:
        self.assertEqual(25.0, self.progress.renew(150, 15.0, False))
        self.assertIsNone(self.progress.renew(249, 25.0, False))

    def test_for_our_own_part_there_is_more_time_but_an_end(self) -> None:
        self.assertEqual(25.0, self.progress.renew(99, 15.0, True))
        self.assertEqual(35.0, self.progress.renew(99, 25.0, True))
        self.assertIsNone(self.progress.renew(99, 35.0, True))

    def test_a_new_window_forgets_what_was(self) -> None:
        self.progress.start(50, 14.0)
        self.assertIsNone(self.progress.renew(149, 24.0, False))


if __name__ == "__main__":
    unittest.main()
