// The tags, with their properties and events.
import type {} from 'pop-checker/svelte';
