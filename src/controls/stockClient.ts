import siteStorage from '@generated/site-storage';
import { startTheme } from '../components/ThemeSwitch/startTheme';
import { greetPage, startControls } from './startControls';

// Docusaurus runs client modules on the server too, to render.
if (typeof document !== 'undefined') {
  startTheme(`theme${siteStorage.namespace}`);
  startControls();
}

/** Docusaurus calls this after each page has come, the first one included. */
export function onRouteDidUpdate(): void {
  greetPage();
}
