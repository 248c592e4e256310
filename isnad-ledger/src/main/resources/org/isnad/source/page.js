// The page works without this. It switches the theme, lights a line with its words while the pointer is on either, and
// draws the threads from the words to the line and to the chain.
const root = document.documentElement;
document.querySelector('.theme').addEventListener('click', () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
const number = e => { const at = e.target.closest?.('[data-r]'); return at ? at.dataset.r : null; };
const parts = r => document.querySelectorAll(`[data-r="${r}"]`);
const kept = new Map([...document.querySelectorAll('.gl.lit')].map(e => [e.closest('.folio'), e.dataset.r]));
function draw(folio) {
  const svg = folio.querySelector('.threads'), words = folio.querySelector('.matn .ev.lit'), line = folio.querySelector('.row .gl.lit');
  svg.replaceChildren();
  if (!words || !line || innerWidth < 1100) return;
  const o = svg.getBoundingClientRect(), rtl = getComputedStyle(folio).direction === 'rtl';
  const page = words.closest('.matn').getBoundingClientRect();
  const rects = [...folio.querySelectorAll('.matn .ev.lit')].flatMap(w => [...w.getClientRects()]);
  const top = Math.min(...rects.map(r => r.top)) - o.top + 4, end = Math.max(...rects.map(r => r.bottom)) - o.top - 4;
  const right = page.right - o.left - 2, left = page.left - o.left + 2, [near, far] = rtl ? [right, left] : [left, right];
  const path = (d, c = '') => { const p = document.createElementNS('http://www.w3.org/2000/svg', 'path'); p.setAttribute('d', d); p.setAttribute('class', c); svg.append(p); };
  const elbow = (x1, y1, x2, y2) => { const m = x1 + Math.sign(x2 - x1) * 14; path(Math.abs(y1 - y2) < 2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}H${m}V${y2}H${x2}`); };
  path(`M${near} ${top}V${end}`, 'edge'); path(`M${far} ${top}V${end}`, 'edge');
  const between = y => Math.min(Math.max(y, top), end);
  const node = line.querySelector('.sanad .node');
  if (node && node.getBoundingClientRect().width) { const n = node.getBoundingClientRect(), y = n.top + n.height / 2 - o.top; elbow(near, between(y), (rtl ? n.left + 3 : n.right - 3) - o.left, y); }
  const l = line.getBoundingClientRect(), y = l.top + 19 - o.top; elbow(far, between(y), (rtl ? l.right : l.left) - o.left, y);
}
function light(folio, r) {
  folio.querySelectorAll('.lit, .cue-on').forEach(e => e.classList.remove('lit', 'cue-on'));
  if (r) parts(r).forEach(e => e.classList.add(e.classList.contains('cw') ? 'cue-on' : 'lit'));
  draw(folio);
}
const folios = [...document.querySelectorAll('.folio')];
const all = () => folios.forEach(draw);
document.fonts.ready.then(() => folios.forEach(folio => light(folio, kept.get(folio))));
addEventListener('resize', all);
addEventListener('hashchange', () => {
  const to = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('[data-r]');
  if (to) { kept.set(to.closest('.folio'), to.dataset.r); light(to.closest('.folio'), to.dataset.r); }
});
for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
  document.addEventListener(on, e => { const r = number(e); if (r) light(e.target.closest('.folio'), r); });
  document.addEventListener(off, e => { if (number(e)) light(e.target.closest('.folio'), kept.get(e.target.closest('.folio'))); });
}
document.addEventListener('click', e => { const r = number(e); if (r) kept.set(e.target.closest('.folio'), r); });
