import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { describeSource, filesOf, type SourceFile } from './source-files.ts';
import { house, whyNot } from './table.ts';

const files = filesOf(...Object.keys(house));
const trespasses = (file: SourceFile) => file.imports.flatMap((to) => whyNot(file.path, to) ?? []);
const source = (path: string, text: string) => describeSource(path, text);

describe('the house', () => {
  it('has nobody who knows what is not theirs to know', () => {
    expect(files.flatMap(trespasses)).toEqual([]);
  });

  it('keeps the clock and chance out of shared', () => {
    expect(filesOf('shared').flatMap(impurities)).toEqual([]);
  });

  it('finds imports however they are written', () => {
    const text = `
      import type { A } from '../meeting/state.ts';
      export { b } from '../../db/open.ts';
      type C = import('node:fs').Stats;
      const d = () => import('../../renderer/main.tsx');
      import Database from 'better-sqlite3';`;
    expect(trespasses(source('shared/plan/plan.ts', text))).toHaveLength(5);
  });

  it('lets those through who may', () => {
    expect(trespasses(source('shared/bridge/a.ts', `import { z } from 'zod'; import '../plan/plan.ts';`))).toEqual([]);
    expect(trespasses(source('db/open.ts', `import D from 'better-sqlite3'; import 'node:fs';`))).toEqual([]);
    expect(trespasses(source('electron/a.ts', `import '../db/open.ts'; import yauzl from 'yauzl';`))).toEqual([]);
    expect(trespasses(source('renderer/a.tsx', `import '../shared/plan/plan.ts'; import 'react';`))).toEqual([]);
  });

  it('stops the driver, the machine and the wrong neighbour', () => {
    expect(trespasses(source('electron/a.ts', `import D from 'better-sqlite3';`))).toHaveLength(1);
    expect(trespasses(source('renderer/a.tsx', `import 'electron'; import '../electron/main.ts';`))).toHaveLength(2);
    expect(trespasses(source('db/a.ts', `import '../electron/main.ts';`))).toHaveLength(1);
    expect(trespasses(source('shared/log/a.ts', `import '../meeting/state.ts';`))).toHaveLength(1);
    expect(trespasses(source('shared/a.ts', `import './plan/plan.ts';`))).toHaveLength(1);
  });

  it('sees a clock and chance', () => {
    const text = `const a = Date.now(), b = new Date(), c = Math.random(), d = new Date(0), e = Date();`;
    expect(impurities(source('shared/plan/a.ts', text))).toHaveLength(4);
  });
});

function impurities({ path, program }: SourceFile): string[] {
  const found: string[] = [];
  const isCalled = (node: { type: string }, name: string) =>
    node.type === 'Identifier' && 'name' in node && node.name === name;
  new Visitor({
    MemberExpression({ object, property }) {
      if (isCalled(object, 'Date') && isCalled(property, 'now')) found.push(`${path}: Date.now`);
      if (isCalled(object, 'Math') && isCalled(property, 'random')) found.push(`${path}: Math.random`);
    },
    NewExpression({ callee, arguments: given }) {
      if (isCalled(callee, 'Date') && given.length === 0) found.push(`${path}: new Date()`);
    },
    CallExpression({ callee }) {
      if (isCalled(callee, 'Date')) found.push(`${path}: Date()`);
    },
  }).visit(program);
  return found;
}
