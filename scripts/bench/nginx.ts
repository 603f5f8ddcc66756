import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { freePort, type Running } from './processes.ts'

/** Debian's nginx with one worker, as Cohorte has one process, giving the same compressed bytes from its disk. */
export async function runNginx(folder: string): Promise<Running> {
  const port = await freePort()
  await mkdir(join(folder, 'site'), { recursive: true })
  await copyFile(join(folder, 'gzip.body'), join(folder, 'site', 'gzip.gz'))
  await copyFile(join(folder, 'plain.body'), join(folder, 'site', 'gzip'))
  await writeFile(join(folder, 'nginx.conf'), settings(folder, port))
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' })
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended at once (${child.exitCode})`)
  }
  return { pid: child.pid ?? 0, port, stop }
}

/** Kept-alive connections without an end, no log, the page already compressed: all that makes static files fast. */
const settings = (folder: string, port: number) => `daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  default_type "text/html; charset=utf-8";
  client_body_temp_path ${folder}/nginx-body;
  proxy_temp_path ${folder}/nginx-proxy;
  fastcgi_temp_path ${folder}/nginx-fastcgi;
  uwsgi_temp_path ${folder}/nginx-uwsgi;
  scgi_temp_path ${folder}/nginx-scgi;
  open_file_cache max=100;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    gzip_static on;
  }
}
`

const listens = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const probe = connect({ host: '127.0.0.1', port }, () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', () => setTimeout(() => resolve(false), 20))
  })
