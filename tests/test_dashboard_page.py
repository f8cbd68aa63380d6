"""The dashboard's file as it stands, read without a browser: one file that fetches nothing from
outside, builds no markup from text, says everything in two languages, in colours one can read."""

from __future__ import annotations

import json
import re
import unittest
from html.parser import HTMLParser

from support import ROOT

PAGE = (ROOT / "index.html").read_text(encoding="utf-8")
TEXT_CONTRAST = 4.5  # WCAG 2.2 AA, 1.4.3
OBJECT_CONTRAST = 3.0  # 1.4.11, what is needed to tell controls and states


class Markup(HTMLParser):
    """Collects the tags with their attributes, and the content of script and style blocks."""

    def __init__(self, page: str):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.blocks: list[tuple[str, dict, str]] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self.tags and self.tags[-1][0] in ("script", "style") and data.strip():
            self.blocks.append((*self.tags[-1], data))


MARKUP = Markup(PAGE)
SCRIPT = "".join(
    text for tag, attrs, text in MARKUP.blocks if tag == "script" and attrs["type"] == "module"
)
STYLE = "".join(text for tag, _, text in MARKUP.blocks if tag == "style")
TEXTS = json.loads(next(text for _, attrs, text in MARKUP.blocks if attrs.get("id") == "texts"))


class OneClosedFile(unittest.TestCase):
    def test_nothing_comes_from_outside(self):
        for tag, attrs in MARKUP.tags:
            for name in ("src", "href", "srcset", "data", "action", "poster"):
                value = attrs.get(name) or ""
                self.assertFalse(re.match(r"(https?:)?//", value), f"<{tag} {name}={value}>")
        addresses = set(re.findall(r"https?://[^\s'\"`)]+", SCRIPT + STYLE))
        self.assertEqual(addresses, {"http://www.w3.org/2000/svg"}, "a name, not an address")
        self.assertNotRegex(STYLE, r"@import|url\(")

    def test_no_handlers_and_no_styles_in_the_markup(self):
        for tag, attrs in MARKUP.tags:
            wrong = [name for name in attrs if name.startswith("on") or name == "style"]
            self.assertEqual(wrong, [], f"<{tag}>")

    def test_the_script_makes_no_markup_and_no_code_from_text(self):
        ways = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b"
        ways += r"|new Function|createContextualFragment|setHTML|srcdoc|javascript:"
        self.assertEqual(re.findall(ways, SCRIPT), [])
        self.assertNotRegex(SCRIPT, r"setAttribute\('style'|cssText|set(?:Timeout|Interval)\('")

    def test_the_policy_stands_in_the_page_as_well(self):
        policy = next(
            attrs["content"]
            for tag, attrs in MARKUP.tags
            if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
        )
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe", policy)
        self.assertNotIn("*", policy)

    def test_ids_are_unique_and_those_the_script_uses_are_there(self):
        ids = [attrs["id"] for _, attrs in MARKUP.tags if "id" in attrs]
        self.assertEqual(sorted(set(ids)), sorted(ids))
        used = set(re.findall(r"\$\('([\w-]+)'\)", SCRIPT))
        used |= set(re.findall(r"\bon\('([\w-]+)'", SCRIPT))
        self.assertGreater(len(used), 60)
        self.assertEqual(used - set(ids), set())
        for _, attrs in MARKUP.tags:
            for name in ("aria-labelledby", "aria-controls", "aria-describedby"):
                self.assertLessEqual(set((attrs.get(name) or "").split()), set(ids), attrs)


class TwoLanguages(unittest.TestCase):
    def used_keys(self) -> set[str]:
        """Keys named in markup and script. A key put together from parts counts as all it fits."""
        keys = {
            value
            for _, attrs in MARKUP.tags
            for name, value in attrs.items()
            if name in ("data-t", "data-label-t", "data-hint-t")
        }
        literals = set(re.findall(r"'([a-z]+(?:\.[\w]+)*)'", SCRIPT))
        keys |= {key for key in TEXTS["en"] if key in literals}
        keys |= set(re.findall(r"\bt\('([\w.]+)'", SCRIPT))
        for parts in re.findall(r"`([a-z]*(?:\.|\$\{[^}`]+\})+[a-z]*)`", SCRIPT):
            shape = re.sub(r"\\\$\\\{.*?\\\}", r"\\w+", re.escape(parts))
            if "." in parts:
                keys |= {key for key in TEXTS["en"] if re.fullmatch(shape, self.plain(key))}
        return keys

    def plain(self, key: str) -> str:
        return re.sub(r"\.(one|other)$", "", key)

    def test_both_have_the_same_keys_and_places(self):
        self.assertEqual(sorted(TEXTS), ["en", "es"])
        self.assertEqual(list(TEXTS["en"]), list(TEXTS["es"]))
        for key, english in TEXTS["en"].items():
            spanish = TEXTS["es"][key]
            self.assertTrue(english.strip() and spanish.strip(), key)
            places = [set(re.findall(r"\{\w+\}", text)) for text in (english, spanish)]
            self.assertEqual(*places, key)

    def test_plural_forms_come_in_pairs(self):
        for key in TEXTS["en"]:
            if key.endswith(".one"):
                self.assertIn(key[: -len("one")] + "other", TEXTS["en"])

    def test_every_key_used_is_there_and_every_key_there_is_used(self):
        there = {self.plain(key) for key in TEXTS["en"]}
        used = {self.plain(key) for key in self.used_keys()}
        self.assertEqual(used - there, set())
        self.assertEqual(there - used, set())

    def test_spanish_is_spanish(self):
        same = [key for key, text in TEXTS["en"].items() if TEXTS["es"][key] == text]
        alike = r"tab\.workers|.*[./](frames?|worker|workers|cpu|blender|version|info|error)$"
        alike += r"|frames?(\.\w+)?|job\.frames|stat\.perminute|pictures\.rate|help\.version"
        alike += r"|lanes\.title|token\.label|column\.\w+|fact\.\w+|.*\.frames"
        alike += r"|addon\.open|messages\.(kind|security)\.\w+"  # names
        self.assertEqual([key for key in same if not re.fullmatch(alike, key)], [])


class Colours(unittest.TestCase):
    def palettes(self) -> dict[str, dict[str, str]]:
        blocks = re.findall(r'(:root(?:\[data-theme="light"\])?) \{([^}]*)\}', STYLE)
        found = {}
        for selector, body in blocks:
            pairs = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", body))
            if "water" in pairs:
                found["light" if "light" in selector else "dark"] = pairs
        return found

    def luminance(self, colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(self, one: str, other: str) -> float:
        """WCAG 2.2, "contrast ratio"."""
        dark, light = sorted((self.luminance(one), self.luminance(other)))
        return (light + 0.05) / (dark + 0.05)

    def test_text_can_be_read_in_both_themes(self):
        palettes = self.palettes()
        self.assertEqual(sorted(palettes), ["dark", "light"])
        for theme, colours in palettes.items():
            pairs = [
                (text, ground)
                for text in ("ink", "soft", "glow", "amber", "coral")
                for ground in ("water", "deep")
            ]
            for text, ground in [*pairs, ("on-glow", "glow"), ("ink", "line")]:
                found = self.contrast(colours[text], colours[ground])
                self.assertGreaterEqual(found, TEXT_CONTRAST, f"{theme}: {text} on {ground}")
            for edge in ("edge", "coral", "ink"):
                found = self.contrast(colours[edge], colours["water"])
                self.assertGreaterEqual(found, OBJECT_CONTRAST, f"{theme}: {edge}")

    def test_the_heat_scale_runs_one_way(self):
        for theme, colours in self.palettes().items():
            steps = [self.luminance(colours[f"heat-{i}"]) for i in range(1, 6)]
            self.assertIn(steps, (sorted(steps), sorted(steps, reverse=True)), theme)


if __name__ == "__main__":
    unittest.main()
