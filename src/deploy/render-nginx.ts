import type { ServedAt } from './headers.ts';
import { always, cacheControl, framing, hashedFolders, hiddenFile, types } from './headers.ts';

/** A site of nginx, for its `http` context: Debian's nginx reads one from `/etc/nginx/sites-enabled`. */
export function renderNginx({ address, root, base }: ServedAt): string {
  return `map $uri $synoptic_cache {
    default "${cacheControl.other}";
${hashedFolders.map((folder) => `    ~^${base}${folder}/ "${cacheControl.hashed}";`).join('\n')}
}

map $uri $synoptic_framing {
    default "${framing.others}";
    ~^${base}${framing.folder}/ "";
}

server {
    listen ${address};
    root ${root};
    charset utf-8;
    charset_types application/atom+xml application/rss+xml application/javascript text/csv text/plain text/xml;
    absolute_redirect off;
    server_tokens off;

    include mime.types;
    types {
${Object.entries(types)
  .map(([extension, type]) => `        ${type} ${extension};`)
  .join('\n')}
    }

    gzip on;
    gzip_comp_level 9;
    gzip_vary on;
    gzip_types application/atom+xml application/javascript application/json application/rss+xml image/svg+xml text/css text/plain text/xml
               ${Object.values(types).join(' ')};

    location ${base} {
        error_page 403 404 =404 ${base}404.html;
${Object.entries(always)
  .map(([name, value]) => `        add_header ${name} "${value}" always;`)
  .join('\n')}
        add_header ${framing.header} $synoptic_framing always;
        add_header Cache-Control $synoptic_cache always;

        location ~ /\\.(?!well-known/)|/${hiddenFile}$ {
            return 404;
        }
    }
}
`;
}
