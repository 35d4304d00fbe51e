/**
 * Style of the report: light and dark by the reader's setting. The series colours are those of Okabe &
 * Ito (2008), chosen to be told apart by colour-blind readers; in the dark they are a little lighter.
 */
export const STYLE = `
:root{--paper:#fdfdfc;--ink:#1d2327;--soft:#5b656d;--faint:#8a939a;--line:#e4e7e9;--grey:#a9b1b7;
--fill:#e3e6e8;--card:#f5f6f6;--s1:#0072b2;--s2:#d55e00;--s3:#009e73;--s4:#b0508f;--s5:#c98a00;--s6:#3a93c9;
--alarm:#b3261e;--alarm-paper:#fdecea;--good:#00734f}
@media (prefers-color-scheme:dark){:root{--paper:#14181b;--ink:#e6e9eb;--soft:#a4adb4;--faint:#7d878e;
--line:#2a3136;--grey:#6b757c;--fill:#30383e;--card:#1b2024;--s1:#56b4e9;--s2:#f08a4b;--s3:#3cc79b;--s4:#e08cc0;
--s5:#e8b13c;--s6:#8fd0f5;--alarm:#ff8a80;--alarm-paper:#3a1f1d;--good:#3cc79b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;color-scheme:light dark}
body{margin:0;background:var(--paper);color:var(--ink);
font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:1128px;margin:0 auto;padding:56px 24px 96px}
header{margin-bottom:40px}
h1{font-size:34px;line-height:1.2;letter-spacing:-.015em;font-weight:650;margin:0 0 10px;max-width:26em}
h2{font-size:21px;line-height:1.3;letter-spacing:-.01em;font-weight:650;margin:72px 0 6px}
h3{font-size:15px;font-weight:600;margin:28px 0 8px}
p{margin:0 0 12px;max-width:68ch}
.lead{font-size:18px;color:var(--soft)}
.eyebrow{font-size:13px;color:var(--soft);margin:0 0 14px;letter-spacing:.01em}
.about{color:var(--soft);margin-bottom:20px}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.facts{display:flex;flex-wrap:wrap;justify-content:space-between;gap:20px 36px;margin:32px 0 0;padding:22px 0 20px;
border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.facts div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.facts dt{font-size:13px;color:var(--soft)}
.facts dd{margin:0;white-space:nowrap;font-size:24px;line-height:1.25;font-weight:600;letter-spacing:-.01em;font-variant-numeric:tabular-nums}
.seal{margin:18px 0 0;font-size:14px;color:var(--soft);max-width:none}
.seal b{color:var(--good);font-weight:600}
.banner{margin:24px 0 0;padding:14px 18px;border-radius:8px;background:var(--alarm-paper);color:var(--ink);max-width:none}
.banner b{color:var(--alarm)}
.grid3{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:26px 24px}
.panel{margin:0}
.panel figcaption{font-size:14px;line-height:1.4;margin-bottom:4px}
.panel figcaption b{display:block;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.panel figcaption span{display:block;color:var(--faint);font-size:12px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{font-family:inherit;fill:var(--soft);font-variant-numeric:tabular-nums}
.tick,.axis,.note{font-size:10.5px}
.axis{fill:var(--faint)}
.name{font-size:12.5px;fill:var(--ink)!important}
.effect{font-size:11px;fill:var(--faint)!important}.effect.clear{fill:var(--ink)!important}
.column{font-size:12.5px;font-weight:600;fill:var(--ink)!important}
.grid{stroke:var(--line);stroke-width:1}
.night{stroke:var(--line);stroke-width:1;stroke-dasharray:2 3}
.base{stroke:var(--grey);stroke-width:1}
.marker{stroke:var(--grey);stroke-width:1;stroke-dasharray:3 3}
.reference{stroke:var(--faint);stroke-width:1;stroke-dasharray:3 3}
.s1{color:var(--s1)}.s2{color:var(--s2)}.s3{color:var(--s3)}.s4{color:var(--s4)}.s5{color:var(--s5)}.s6{color:var(--s6)}
.ink{color:var(--ink)}
.line{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linejoin:round;stroke-linecap:round}
.line.early{stroke-dasharray:4 3.5;stroke-width:1.4;opacity:.75;stroke-linecap:butt}
.line.ghost,.ghost{fill:none;stroke:var(--grey);stroke-width:1.2;opacity:.8}
circle.ghost{fill:var(--grey);stroke:none}
.line.before{stroke:var(--fill);stroke-width:8;stroke-linecap:butt}
.before.area{fill:var(--fill);stroke:none}
.band{fill:currentColor;opacity:.16;stroke:none}
.whisker{stroke:currentColor;stroke-width:1.8;stroke-linecap:round}
.mark{fill:currentColor;stroke:var(--paper);stroke-width:1}
.target{fill:transparent}
.target:hover{fill:var(--ink);fill-opacity:.06}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:6px 22px;margin:0 0 18px;padding:0;font-size:13.5px;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:8px}
.legend .sample{width:26px;height:10px;flex:none}
.wide{margin:0 0 4px;overflow-x:auto}
.wide svg{min-width:min(var(--width),640px)}
details{margin:6px 0 28px}
summary{cursor:pointer;font-size:13.5px;color:var(--soft);padding:4px 0;width:max-content}
summary:hover{color:var(--ink)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:13.5px;line-height:1.4;margin:8px 0 4px;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:5px 22px 5px 0;font-weight:400;vertical-align:baseline}
thead th{color:var(--soft);border-bottom:1px solid var(--grey);white-space:nowrap}
tbody th{white-space:nowrap}
tbody tr{border-bottom:1px solid var(--line)}
tr.phase th{padding-top:16px;font-weight:600}
.num{text-align:right;white-space:nowrap}
.provenance td,.provenance th{white-space:normal}
.provenance th{color:var(--soft);min-width:150px}
footer{margin-top:72px;padding-top:18px;border-top:1px solid var(--line);font-size:13px;color:var(--soft)}
@media print{main{padding:0}details{display:block}.panel{break-inside:avoid}}
`.trim();
