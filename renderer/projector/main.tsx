import '@fontsource-variable/inter/wght.css';
import '../ui/base.css';
import '../ui/tokens.css';
import './projector.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Screen } from './screen.tsx';
import { hearPictures } from './picture-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('projector.html has no #root');

hearPictures();
createRoot(root).render(
  <StrictMode>
    <Screen />
  </StrictMode>,
);
