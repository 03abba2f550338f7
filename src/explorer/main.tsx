/// The explorer's entry. The one rule kept here: nothing but styles, the view from the address,
/// the graph on its way, and the page.

import '@mantine/core/styles.layer.css';
import './style/fonts.css';
import './style/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { bindLocation } from './app/location.ts';
import { beginReading } from './app/open.ts';
import { EMBEDDED } from './data/embedded.ts';
import { decodeView } from './state/hash.ts';
import { createStore } from './state/store.ts';

const view = createStore(decodeView(location.hash || (EMBEDDED?.view ?? '')));
bindLocation(view);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root".');
beginReading();
createRoot(root).render(<App view={view} />);
