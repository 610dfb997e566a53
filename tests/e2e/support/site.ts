// A static host of the test's own, which can go away and come back with another build of the page.
import { createReadStream } from 'node:fs';
import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export class Site {
  private constructor(
    private readonly folder: string,
    private readonly path: string,
    private port = 0,
    private server?: Server,
  ) {}

  /// Serves a copy of the built page below `path`, which begins and ends with a slash.
  static async start(info: TestInfo, path = '/'): Promise<Site> {
    const site = new Site(info.outputPath('site'), path);
    await cp(DIST, site.folder, { recursive: true });
    await site.comeBack();
    return site;
  }

  get url(): string {
    return `http://localhost:${this.port}${this.path}`;
  }

  async comeBack(): Promise<void> {
    const server = createServer(async (request, response) => {
      const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
      const inside = asked.startsWith(this.path) ? asked.slice(this.path.length) : '..';
      const file = join(this.folder, normalize(inside === '' ? 'index.html' : inside));
      const isThere = file.startsWith(this.folder) && (await stat(file).then((it) => it.isFile(), () => false));
      if (!isThere) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
      return createReadStream(file).pipe(response);
    });
    await new Promise<void>((done) => server.listen(this.port, 'localhost', done));
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  async goAway(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await closed;
  }

  /// Makes another build of it, told by the name of its document.
  async rebuild(title: string): Promise<void> {
    const edit = async (name: string, from: RegExp, to: string) => {
      const file = join(this.folder, name);
      const text = await readFile(file, 'utf8');
      if (!from.test(text)) throw new Error(`${name} holds no ${from}`);
      await writeFile(file, text.replace(from, to));
    };
    await edit('index.html', /<html /, `<html data-build="${title}" `);
    await edit('sw.js', /("revision":")[0-9a-f]{16}(","url":"index\.html")/, `$1${title.padEnd(16, '0')}$2`);
  }
}
