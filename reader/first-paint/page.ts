// Runs in the head of every page, before anything is painted: colours and size as remembered, and that scripts run.
import { applySettings, readSettings } from '../settings.ts';

document.documentElement.classList.add('js');
applySettings(readSettings());
