import { greetPage, startControls } from '../controls/startControls';

// Fetched by the loader when a control is about to be used; the loader then repeats what was done.
startControls();
// Tells the loader that this was it.
if (document.currentScript) document.currentScript.dataset.isDone = '';
greetPage();
