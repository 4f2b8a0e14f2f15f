import { createHash } from 'node:crypto';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { KEPT_UNTIL } from '../../lib/keptUntil';
import { PAGE_STATUS } from '../../lib/pageStatus';

export interface FinishedHtml {
  html: string;
  /** Sources for `script-src` that let the kept inline scripts run. */
  scriptSources: string[];
  /** Whether Next rendered its emergency page, which only scripts would fill. */
  isEmergencyPage: boolean;
  /** Milliseconds since 1970 at which the content changes by the clock alone; Infinity when it does not. */
  keptUntil: number;
  /** Status to answer with. */
  status: number;
}

const dataTypes = new Set(['application/ld+json', 'application/json']);
const keptTypes = new Set([...dataTypes, 'speculationrules']);

/** The page once more, as data for the framework's scripts: most of the bytes, so it goes before the rest is parsed. */
const flightData = /<script>self\.__next_f\.push\(.*?<\/script>/gs;

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

function isScriptHint(element: Tree.Element): boolean {
  const rel = attribute(element, 'rel');
  // `expect` waits for an element that the removed scripts would have filled.
  return (
    rel === 'modulepreload' ||
    rel === 'expect' ||
    (rel === 'preload' && attribute(element, 'as') === 'script')
  );
}

/** React's containers for late content: `<template>` and an empty or `S:`-named `<div hidden>`. */
function isLateContent(element: Tree.Element): boolean {
  if (element.tagName === 'template') return true;
  if (element.tagName !== 'div' || attribute(element, 'hidden') === undefined) return false;
  return attribute(element, 'id')?.startsWith('S:') || element.childNodes.every(tree.isCommentNode);
}

function isSuperfluous(node: Tree.ChildNode): boolean {
  if (tree.isCommentNode(node)) return true;
  if (!tree.isElementNode(node) || attribute(node, 'data-keep') !== undefined) return false;
  if (node.tagName === 'script') return !keptTypes.has(attribute(node, 'type') ?? '');
  if (node.tagName === 'link') return isScriptHint(node);
  if (node.tagName === 'meta')
    return ['next-size-adjust', KEPT_UNTIL, PAGE_STATUS].includes(attribute(node, 'name') ?? '');
  return isLateContent(node);
}

/** A script's hash for the policy; data blocks are never run, so they need none. */
function scriptSource(script: Tree.Element): string | undefined {
  if (attribute(script, 'src') !== undefined || dataTypes.has(attribute(script, 'type') ?? ''))
    return undefined;
  const text = script.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function keptUntilOf(node: Tree.ChildNode): number {
  if (!tree.isElementNode(node) || attribute(node, 'name') !== KEPT_UNTIL) return Number.POSITIVE_INFINITY;
  return Date.parse(attribute(node, 'content') ?? '');
}

function statusOf(node: Tree.ChildNode): number | undefined {
  if (!tree.isElementNode(node) || attribute(node, 'name') !== PAGE_STATUS) return undefined;
  return Number(attribute(node, 'content'));
}

/**
 * Turns what Next rendered into the page a visitor gets: without the framework's scripts, their hints and the
 * comments that mark where they take over. JSON-LD, speculation rules and whatever carries `data-keep` stay.
 */
export function finishHtml(rendered: string): FinishedHtml {
  // With scripting on, the content of <noscript> would be read as text and come out escaped.
  const document = parse(rendered.replace(flightData, ''), { scriptingEnabled: false });
  const scriptSources = new Set<string>();
  let isEmergencyPage = false;
  let keptUntil = Number.POSITIVE_INFINITY;
  let status = 200;

  function clean(parent: Tree.ParentNode): void {
    for (const node of parent.childNodes) {
      keptUntil = Math.min(keptUntil, keptUntilOf(node));
      status = statusOf(node) ?? status;
    }
    parent.childNodes = parent.childNodes.filter((node) => !isSuperfluous(node));
    for (const node of parent.childNodes) {
      if (!tree.isElementNode(node)) continue;
      if (node.tagName === 'html' && attribute(node, 'id') === '__next_error__') isEmergencyPage = true;
      if (node.tagName === 'script') {
        const source = scriptSource(node);
        if (source) scriptSources.add(source);
      }
      node.attrs = node.attrs.filter(({ name }) => name !== 'data-precedence' && name !== 'data-keep');
      clean(node);
    }
  }
  clean(document);
  return { html: serialize(document), scriptSources: [...scriptSources], isEmergencyPage, keptUntil, status };
}
