import type { Place } from '../place.ts';
import type { PlacedJson } from './read-json.ts';

type Members = Record<string, unknown>;

/**
 * Sets every place of an import that was read from JSON to where the value stands in the JSON itself: the text that its
 * places counted in is not in the file. Changes the value.
 */
export function movePlaces(json: PlacedJson): void {
  const moved = new Map<string, Place>();
  const findings: Members[] = [];
  const move = (container: unknown, isFinding: boolean): void => {
    if (Array.isArray(container)) for (const each of container) move(each, isFinding);
    if (!isMembers(container)) return;
    if (isFinding) return void findings.push(container);
    for (const [key, value] of Object.entries(container)) {
      const place = placeFor(json, container, key);
      if (isPlace(value) && place !== undefined) {
        const was = String(value);
        if (!moved.has(was)) moved.set(was, place);
        container[key] = place;
      } else if (isMembers(value) && (key === 'places' || key === 'costsAt')) {
        moveEach(json, container, key, value, moved);
      } else move(value, key === 'findings');
    }
  };
  move(json.value, false);
  for (const finding of findings) {
    const own = json.placeIn(finding, 'message') ?? json.placeOf(finding);
    const places: unknown[] = Array.isArray(finding['places']) ? finding['places'] : [];
    finding['places'] = places.map((place) => (isPlace(place) ? (moved.get(String(place)) ?? own) : place));
  }
}

/** `at` is where the object stands, or its words; `titleAt` where the value of `title` does. */
function placeFor(json: PlacedJson, container: Members, key: string): Place | undefined {
  if (key === 'at')
    return (
      (typeof container['text'] === 'string' && container['heading'] === undefined
        ? json.placeIn(container, 'text')
        : undefined) ?? json.placeOf(container)
    );
  return key.endsWith('At') ? (json.placeIn(container, key.slice(0, -2)) ?? json.placeOf(container)) : undefined;
}

/** Places by name: those of `costsAt` are of the values in `costs`, those of `places` of their neighbours. */
function moveEach(json: PlacedJson, container: Members, key: string, places: Members, moved: Map<string, Place>): void {
  const of = key === 'costsAt' && isMembers(container['costs']) ? container['costs'] : container;
  for (const [name, value] of Object.entries(places)) {
    const place = json.placeIn(of, name) ?? json.placeOf(container);
    if (!isPlace(value) || place === undefined) continue;
    if (!moved.has(String(value))) moved.set(String(value), place);
    places[name] = place;
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 2 && value.every((each) => Number.isSafeInteger(each));
}
