// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows this server's own description. Nothing is asked of any other server: no validator, no fonts, no sign-in.
'use strict';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function followTheme() {
  document.documentElement.classList.toggle('dark-mode', dark.matches);
}

followTheme();
dark.addEventListener('change', followTheme);

window.SwaggerUIBundle({
  url: '/api/docs-json',
  dom_id: '#viewer',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 3,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
  withCredentials: false,
  syntaxHighlight: { theme: 'idea' },
});
