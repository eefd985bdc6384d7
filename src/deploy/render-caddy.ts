import type { ServedAt } from './headers.ts';
import { always, cacheControl, framing, hashedFolders, hiddenFile, types } from './headers.ts';

/** A site of Caddy, for its Caddyfile. */
export function renderCaddy({ address, root, base }: ServedAt): string {
  const hashed = hashedFolders.map((folder) => `${base}${folder}/*`).join(' ');
  return `${address} {
	root * ${root}
	encode zstd gzip

	@hashed path ${hashed}
	@other not path ${hashed}
	header @hashed Cache-Control "${cacheControl.hashed}"
	header @other Cache-Control "${cacheControl.other}"
	@framed not path ${base}${framing.folder}/*
	header @framed ${framing.header} "${framing.others}"
	header {
${Object.entries(always)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
${Object.entries(types)
  .map(([extension, type]) => `\theader *.${extension} Content-Type ${type}`)
  .join('\n')}

	header -Server

	@hidden {
		path ${base}${hiddenFile} */.*
		not path ${base}.well-known/*
	}
	error @hidden 404

	file_server
	handle_errors {
		header -Server
		header Cache-Control "${cacheControl.other}"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
