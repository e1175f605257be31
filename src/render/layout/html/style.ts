/** The style of a page: light and dark by the reader's choice, one column on a narrow screen, black on white on paper. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1d2126;--page:#fff;--soft:#545c66;--line:#c9d0d8;--track:#e4e8ed;--score:#1f5fae;--sure:#1f5fae;--link:#0b4f9e;--good:#1a6b35;--middling:#7a5200;--poor:#a32020}
@media (prefers-color-scheme:dark){:root{--text:#e7eaee;--page:#14171b;--soft:#aab3bd;--line:#3d4650;--track:#2b323a;--score:#7db2f2;--sure:#7db2f2;--link:#8fc0ff;--good:#7fd39a;--middling:#efc06a;--poor:#ff9c9c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1rem;font:1rem/1.55 system-ui,sans-serif;color:var(--text);background:var(--page);overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.4rem 0}
a{color:var(--link)}
a:focus-visible,.wide:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.9em ui-monospace,monospace}
.faint{color:var(--soft)}
.callout{border:2px solid var(--line);border-left-width:.6rem;padding:.5rem 1rem;margin:1rem 0}
.callout.good{border-color:var(--good)}.callout.middling{border-color:var(--middling)}.callout.poor{border-color:var(--poor)}
.action{font-size:1.25rem}
figure{margin:.75rem 0}
figcaption{color:var(--soft);font-size:.9rem}
.ticks{position:relative;height:1.6rem;color:var(--soft)}.ticks span{position:absolute;white-space:nowrap;transform:translateX(-50%)}.ticks span:first-child{transform:none}.ticks span:last-child{transform:translateX(-100%)}
svg.scale{width:100%;display:block}
.ranges{display:flex;gap:.75rem}.ranges ol{list-style:none;margin:0;padding:0;flex:none}.ranges li{height:26px;line-height:26px;white-space:nowrap}
.track{fill:var(--track)}.score{fill:var(--score)}.sure{fill:var(--sure)}.maybe{fill:var(--sure);opacity:.45}
.edge{stroke:var(--text);stroke-width:2;vector-effect:non-scaling-stroke}
svg.share{vertical-align:middle;max-width:6rem;margin-right:.5rem}.percent{display:inline-block;min-width:4.5em}
.wide{overflow-x:auto}
.broad{position:relative;left:50%;transform:translateX(-50%);width:max-content;min-width:100%;max-width:calc(100vw - 4rem)}.broad th[scope=row]{min-width:7rem}.broad thead .number{white-space:normal;min-width:4rem}.broad td:not(.number){overflow-wrap:anywhere;min-width:6rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);font-weight:normal;overflow-wrap:normal}
thead th,tfoot th,tfoot td{font-weight:bold}
.number{text-align:right;white-space:nowrap}
dl{margin:.25rem 0}
dl div{margin:.15rem 0;display:flex;flex-wrap:wrap;gap:0 .75rem}
dt{min-width:5rem;color:var(--soft)}
dd{margin:0;flex:1 1 14rem}
ul{padding-left:1.2rem}
ul.tasks{list-style:none;padding:0}
ul.tasks>li{break-inside:avoid;margin:.75rem 0}
.box{font-size:1.2rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0;padding:0}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--soft)}
@media print{:root{color-scheme:light;--text:#000;--page:#fff;--soft:#333;--line:#888;--track:#ddd;--score:#333;--sure:#333;--link:#000;--good:#000;--middling:#000;--poor:#000}@page{size:A4;margin:18mm}body{max-width:none;padding:0;font-size:10.5pt}h2,h3{break-after:avoid}tr,.callout{break-inside:avoid}.wide{overflow:visible}.broad{position:static;transform:none;width:auto;max-width:none}.broad th[scope=row],.broad thead .number,.broad td:not(.number){min-width:0}.skip,nav{display:none}}
`.trim();
