import { mount } from 'svelte';
import './app/styles/tokens.css';
import './app/styles/base.css';
import App from './app/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with id "app"');
mount(App, { target });
