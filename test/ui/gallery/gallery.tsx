import { Feedback } from './feedback.tsx';
import { Fields } from './fields.tsx';
import { Figures } from './figures.tsx';
import { Overlays } from './overlays.tsx';
import { Pressed } from './pressed.tsx';

/** Every part, with the kind of content that it is made for. */
export function Gallery() {
  return (
    <main className="gallery">
      <h1 className="gallery-wide">Delar</h1>
      <Pressed />
      <Fields />
      <Feedback />
      <Overlays />
      <Figures />
    </main>
  );
}
