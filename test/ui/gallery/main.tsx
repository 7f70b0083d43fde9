// Shows every part of renderer/ui in one page, to be looked at and checked: npx vite build test/ui/gallery --outDir /tmp/gallery
import '@fontsource-variable/inter/wght.css';
import '../../../renderer/ui/base.css';
import '../../../renderer/ui/tokens.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { setLocale, setTheme, themes } from '../../../renderer/ui/preferences.ts';
import { UiProvider } from '../../../renderer/ui/ui-provider.tsx';
import { Gallery } from './gallery.tsx';
import { ShellInUse } from './shell-in-use.tsx';

const asked = new URLSearchParams(location.search);
setTheme(themes.find((theme) => theme === asked.get('theme')) ?? 'light');
setLocale(asked.get('locale') === 'en' ? 'en' : 'sv');

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<UiProvider>{asked.has('shell') ? <ShellInUse /> : <Gallery />}</UiProvider>);
