import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** nginx and its module for files in brotli, as Debian lays them out. */
export interface Nginx {
  program: string;
  /** Empty where brotli is built in. */
  module: string;
}

/** What to tell where there is none. */
export const nginxMissing =
  'nginx with brotli_static is needed to compare with. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static.';

const modules = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/lib64/nginx/modules'];

export function findNginx(): Nginx | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const program = folders.map((folder) => join(folder, 'nginx')).find(isThere);
  const module = modules.map((folder) => join(folder, 'ngx_http_brotli_static_module.so')).find(isThere);
  return program && module ? { program, module } : undefined;
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes settings under which nginx is as fast as it can be: one process, files kept open, nothing logged.
 * Gives the arguments to start it with.
 */
export function nginxArguments({ module }: Nginx, site: string, port: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tvisyn-nginx-'));
  const settings = `
load_module ${module};
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  default_type text/html;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=1000 inactive=1h;
  open_file_cache_valid 1h;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    brotli_static on;
    location / { try_files $uri.html $uri =404; }
  }
}
`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings);
  return ['-p', folder, '-c', file];
}
