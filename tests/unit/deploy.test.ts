import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(path, 'utf8');

interface Service {
  image: string;
  environment: Record<string, string>;
  ports?: string[];
  networks: string[] | Record<string, unknown>;
  command?: string[];
}

const compose = parse(read('deploy/compose.yaml'), { merge: true }) as {
  services: Record<'one' | 'two' | 'db' | 'proxy', Service>;
  networks: Record<string, { internal?: boolean }>;
};
const { one, two, db, proxy } = compose.services;
const nginx = read('deploy/nginx.conf.template');

describe('the containers of a school', () => {
  test('two instances are alike and share one database', () => {
    expect(two.image).toBe(one.image);
    expect(two.environment).toEqual(one.environment);
    expect(one.environment.DATABASE_URL).toContain('@db:5432/');
  });

  test('the proxy alone is reached from outside, so its word can be trusted', () => {
    expect(one.environment.TVISYN_PROXY).toBe('yes');
    for (const service of [one, two, db]) expect(service).not.toHaveProperty('ports');
    expect(proxy.ports).toEqual(['80:80', '443:443']);
    expect(compose.networks.inside?.internal).toBe(true);
    for (const { networks } of [one, two]) expect(Object.keys(networks)).toEqual(['inside']);
    expect(db.networks).toEqual(['inside']);
  });

  test('the database logs no words of a query', () => {
    expect(db.command).toEqual(
      expect.arrayContaining(['-clog_min_error_statement=panic', '-clog_error_verbosity=terse']),
    );
  });

  test('no secret has a value in what is kept under git', () => {
    expect(read('deploy/.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m);
    expect(read('deploy/.gitignore')).toMatch(/^\/\.env$/m);
    expect(read('.dockerignore')).toMatch(/^library$/m);
  });
});

describe('the proxy', () => {
  test('passes streams on at once', () => {
    const [, events = ''] = /location ~ (\S+events\$ \{[^}]*\})/.exec(nginx) ?? [];
    expect(events).toContain('proxy_buffering off;');
  });

  test('says itself who asks, in place of what a client sent', () => {
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
    expect(nginx).toContain('proxy_set_header X-Forwarded-Host $http_host;');
    expect(nginx).toContain('proxy_set_header X-Forwarded-Proto https;');
  });

  test('writes down neither addresses nor codes', () => {
    expect(nginx).toContain('access_log off;');
    expect(nginx).toContain('error_log stderr alert;');
    expect(nginx).toContain('proxy_max_temp_file_size 0;');
  });

  test('is told all that it has blanks for', () => {
    const blanks = new Set(nginx.match(/\$\{TVISYN_\w+\}/g));
    for (const blank of blanks) expect(proxy.environment).toHaveProperty(blank.slice(2, -1));
  });
});
