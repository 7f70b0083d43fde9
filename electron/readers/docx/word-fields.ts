/** Fields whose result is no text of the document: what it is about stands elsewhere, or it is a page's furniture. */
const leftOut = /^\s*(?:TOC|INDEX|TOA|PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/i;
const longest = 200;

/** Whether a field's result is left out, by its instruction: a table of contents, an index, a page number. */
export function isLeftOut(instruction: string): boolean {
  return leftOut.test(instruction);
}

/** The fields that are open where the text is (ECMA-376 part 1, 17.16.18): begin, instruction, separate, result, end. */
export class OpenFields {
  readonly #fields: { instruction: string; hasResult: boolean }[] = [];

  /** Takes a `fldChar` of a type. */
  mark(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', hasResult: false });
    else if (type === 'separate' && field !== undefined) field.hasResult = true;
    else if (type === 'end') this.#fields.pop();
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && field.instruction.length < longest) field.instruction += text.slice(0, longest);
  }

  /** Whether text here is shown: not in an instruction, and not in the result of a field that is left out. */
  isShown(): boolean {
    return this.#fields.every(({ instruction, hasResult }) => hasResult && !isLeftOut(instruction));
  }

  /** Whether a field that is left out was never ended: what followed it was left out by mistake. */
  swallows(): boolean {
    return this.#fields.length > 0;
  }
}
