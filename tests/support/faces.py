"""What is wrong with how the dashboard looks, asked of the page itself: scripts for `Page.js`.

Each returns a list of what is to be mended, the beginning of its markup or its text; none is good.
"""

from __future__ import annotations

_SEEN = """
const seen = (all) => [...document.querySelectorAll(all)].filter((node) => node.checkVisibility());
const told = (nodes) => nodes.map((node) => node.outerHTML.slice(0, 160));
"""

# What is to be pressed and a finger misses: less than 44 px. Of a box, its label is pressed.
TOO_SMALL = f"""
{_SEEN}
return told(seen('button, a[href], input, select, textarea, summary').filter((node) => {{
  const shown = node.matches('[type="checkbox"]') ? node.closest('label') : node;
  const {{ width, height }} = shown.getBoundingClientRect();
  return Math.min(width, height) < 43.5;
}}));
"""

# Texts in which a name that runs from right to left is not kept apart from what stands beside it.
# Argument: the names, which may stand alone where nothing is beside them.
TURNED = """
const [names] = arguments;
const RTL = /[\\u0590-\\u08ff]/;
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const turned = [];
while (texts.nextNode()) {
  const { parentElement: node, data } = texts.currentNode;
  const apart = data.replace(/\\u2068[^\\u2069]*\\u2069/g, '');
  if (!RTL.test(apart) || !node.checkVisibility()) continue;
  const { display, unicodeBidi } = getComputedStyle(node);
  const isApart = display !== 'inline' || unicodeBidi === 'isolate';
  if (!names.includes(data) || !isApart) turned.push(data);
}
return turned;
"""

# On paper: what can only be pressed, what is only seen by scrolling, and what is too bright there.
UNFIT_FOR_PAPER = f"""
{_SEEN}
const isText = (node) => node.matches('.open, .shot, th button, .trouble button');
const scrolls = (node) => /auto|scroll/.test(getComputedStyle(node).overflowY);
const isCut = (node) => scrolls(node) && node.scrollHeight > node.clientHeight + 1;
const parts = (node) => getComputedStyle(node).color.match(/\\d+/g).slice(0, 3);
const isWord = (node) => !node.children.length && node.textContent.trim();
const isBright = (node) => isWord(node) && parts(node).every((part) => part > 140);
const pressed = seen('button, a, input, select, textarea').filter((node) => !isText(node));
return told([...pressed, ...seen('main *').filter((node) => isCut(node) || isBright(node))]);
"""

# What is said of the frames under a finger that goes so far (px) along the grid's first row.
FRAMES_ALONG = """
const { left, top } = document.querySelector('#canvas').getBoundingClientRect();
const said = new Set();
for (let x = 60; x < 60 + arguments[0]; x += 1) {
  const at = { clientX: left + x, clientY: top + 5, bubbles: true };
  document.querySelector('#sea').dispatchEvent(new PointerEvent('pointermove', at));
  said.add(document.querySelector('#readout').textContent);
}
return [...said];
"""

# Texts that are cut off, that break between a number and its unit, or that touch their neighbour:
# a placeholder wider than its field, two words of a worker's lane closer than 4 px.
CRAMPED = f"""
{_SEEN}
const pen = document.createElement('canvas').getContext('2d');
const isShort = (field) => {{
  const {{ font, paddingLeft, paddingRight }} = getComputedStyle(field);
  pen.font = font;
  const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return pen.measureText(field.placeholder).width > room + 1;
}};
const isBroken = (row) => {{
  const [number, unit] = [...row.children].map((part) => part.getBoundingClientRect());
  return unit.top > number.bottom - 1 || unit.left < number.right - 1;
}};
const isTight = (lane) => {{
  const [name, said] = [...lane.children].map((part) => part.getBoundingClientRect());
  return name.bottom > said.top + 1 && name.right > said.left - 4;
}};
const fields = seen('input[placeholder]').filter((field) => field.placeholder && isShort(field));
return told([...fields, ...seen('.percent').filter(isBroken), ...seen('.lane').filter(isTight)]);
"""
