import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Logo } from '../domain/logo.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';

const MAX_BYTES = 50_000;
const MAX_SIDE = 4000;
/** How high it stands on a page, in px of a screen, and how wide at most. */
const HEIGHT = 28;
const MAX_WIDTH = 280;
/** What draws. All else of SVG may run, load or hold anything. */
const drawing = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan title desc defs symbol use linearGradient radialGradient stop clipPath
  mask pattern style`.split(/\s+/),
);
/** In an attribute or a style: what leads out of the drawing, or hides that it does. */
const leadsOut = /url\((?!\s*['"]?#)|@|\\|javascript:|data:|&/i;

/** Whether a file at the top of the seeds may be a logo. */
export function isPicture(path: string): boolean {
  return /^[^/]+\.(?:svg|png)$/i.test(path);
}

/** The logo that `site.yaml` names, as it is published: of a drawing nothing but what draws. */
export function readLogo(pictures: SeedFile[], name: string | undefined): { logo: Logo | undefined; issues: Issue[] } {
  const issues = pictures
    .filter(({ path }) => path !== name)
    .map(({ path: file }) => issue('unread-file', { file }, 'is not read: a picture is the logo that site.yaml names, or nothing'));
  if (name === undefined) return { logo: undefined, issues };
  const found = pictures.find(({ path }) => path === name);
  const read = found ? readPicture(name, found.bytes) : 'there is no such file beside site.yaml';
  if (typeof read === 'string') return { logo: undefined, issues: [...issues, issue('bad-logo', { file: name }, read)] };
  return { logo: { file: name, ...read }, issues };
}

/** What is wrong with it, or its size on a page and its bytes. */
function readPicture(name: string, bytes: Uint8Array): string | Omit<Logo, 'file'> {
  if (bytes.length > MAX_BYTES) return `has ${bytes.length} bytes; at most ${MAX_BYTES} are shown on every page`;
  return name.endsWith('.svg') ? readDrawing(new TextDecoder().decode(bytes)) : readPng(Buffer.from(bytes));
}

function readPng(bytes: Buffer): string | Omit<Logo, 'file'> {
  const isPng = bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')) && bytes.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng || bytes.length < 33) return 'is not a PNG';
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (Math.min(width, height) < 1 || Math.max(width, height) > MAX_SIDE)
    return `is ${width} by ${height} px; at most ${MAX_SIDE} are shown`;
  return { ...sizeOf(width, height), base64: bytes.toString('base64') };
}

/** Read as a browser reads a page, which finds elements where XML has none, and written anew from what was found. */
function readDrawing(text: string): string | Omit<Logo, 'file'> {
  const { children } = fromHtml(text, { fragment: true });
  const [svg, ...more] = children.filter(
    ({ type, ...node }) => type === 'element' || ('value' in node && type === 'text' && node.value.trim()),
  );
  if (svg?.type !== 'element' || svg.tagName !== 'svg' || more.length > 0) return 'is not one <svg> element';
  const problem = problemOf(svg);
  if (problem) return problem;
  const [, , ...inside] = String(svg.properties['viewBox'] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const outside = ['width', 'height'].map((side) => parseFloat(String(svg.properties[side])));
  const [width = 1, height = 1] = [inside, outside].find(([one = 0, other = 0]) => one > 0 && other > 0) ?? [];
  const drawn = { ...svg, properties: { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg' } };
  const options = { space: 'svg', closeEmptyElements: true, characterReferences: { useNamedReferences: false } } as const;
  return { ...sizeOf(width, height), base64: Buffer.from(toHtml(drawn, options)).toString('base64') };
}

/** The first thing in a drawing that does more than draw. */
function problemOf(node: Nodes): string | undefined {
  if (node.type !== 'element') return undefined;
  if (!drawing.has(node.tagName)) return `has an element <${node.tagName}>, which is not taken: only shapes, text, gradients and masks are`;
  const bad = Object.entries(node.properties).find(([name, value]) => isBad(name, String(value)));
  if (bad)
    return `<${node.tagName}> has ${bad[0]}="${String(bad[1]).slice(0, 40)}", which is not taken: it may run or lead out of the drawing`;
  if (node.tagName === 'style' && styleOf(node)) return 'its <style> loads something, or is not plain';
  for (const child of node.children) {
    const problem = problemOf(child);
    if (problem) return problem;
  }
  return undefined;
}

function isBad(name: string, value: string): boolean {
  if (/^on/i.test(name)) return true;
  if (/href$/i.test(name)) return !/^#[\w-]+$/.test(value);
  return !/^(?:xmlns|version)/i.test(name) && leadsOut.test(value);
}

function styleOf({ children }: Element): boolean {
  return children.some((child) => child.type !== 'text' || leadsOut.test(child.value) || child.value.includes('<'));
}

function sizeOf(width: number, height: number): Pick<Logo, 'width' | 'height'> {
  const scale = Math.min(HEIGHT / height, MAX_WIDTH / width);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
