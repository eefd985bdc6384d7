import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderCaddy } from '../../../src/deploy/render-caddy.ts';
import { renderHeadersFile } from '../../../src/deploy/render-headers-file.ts';
import { renderNginx } from '../../../src/deploy/render-nginx.ts';
import { expectFile } from '../../helpers/expect-file.ts';

describe('what servers are told', () => {
  it('in docs/deploy has the headers of the table', () => {
    expectFile('docs/deploy/nginx.conf', renderNginx({ address: '80', root: '/srv/www', base: '/' }));
    expectFile('docs/deploy/Caddyfile', renderCaddy({ address: 'news.example', root: '/srv/www', base: '/' }));
    expectFile('docs/deploy/_headers', renderHeadersFile('/'));
  });

  it('names its folders below the base', () => {
    const place = { address: '80', root: '/srv/www', base: '/sub/dir/' };
    for (const text of [renderNginx(place), renderCaddy(place), renderHeadersFile(place.base)]) {
      expect(text).toContain('/sub/dir/pagefind/pieces/');
      expect(text).not.toMatch(/(?<!dir)\/(?:_astro|pagefind|404)/);
    }
  });

  it('copies the site into place, each time anew', () => {
    const home = mkdtempSync(join(tmpdir(), 'synoptic-deploy-'));
    const [, commands = ''] = /## Copying the site\n\n```sh\n(.*)\n```/.exec(readFileSync('docs/deploying.md', 'utf8')) ?? [];
    for (const name of ['old.html', 'new.html']) {
      rmSync(join(home, 'dist'), { recursive: true, force: true });
      mkdirSync(join(home, 'dist'));
      writeFileSync(join(home, 'dist', name), '');
      execFileSync('sh', ['-ec', commands.replaceAll('/srv', '.')], { cwd: home });
      expect(readdirSync(join(home, 'www'))).toEqual([name]);
    }
    rmSync(home, { recursive: true });
  });

  it('sets no header of one file twice, which hosts would join', () => {
    const lines = renderHeadersFile('/').split('\n');
    const everywhere = lines.slice(1, lines.indexOf('')).map((line) => line.trim().split(':')[0]);
    expect(everywhere).toContain('Strict-Transport-Security');
    expect(everywhere).not.toContain('Cache-Control');
  });
});
