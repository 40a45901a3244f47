import { makeLocator } from '@/lib/geo/locator'
import { countries } from '@/lib/geo/countries'
import { writeFileSync } from 'node:fs'
makeLocator(['nepal'])
const sets=[['nepal'],['pakistan'],['fiji'],['kiribati'],['russia'],['united-states'],['malta'],['british-virgin-islands'],['ukraine'],['chile'],['france'],['new-zealand'],['antarctica'],['vatican-city'],['egypt','ethiopia'],['china','india','indonesia','japan','south-korea','thailand','vietnam','bangladesh','bhutan','cambodia','laos','malaysia','nepal','pakistan'],['cameroon','chad','cote-divoire','mali','uganda'],['pakistan','colombia','fiji','norway'],['tuvalu','fiji'],['kosovo'],['brazil'],['gambia'],['micronesia','kiribati'],['el-salvador']]
let html='<body style="margin:8px;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:8px;background:#fff">'
for(const s of sets){const t=performance.now();const l=makeLocator(s)!;const ms=performance.now()-t
html+=`<div>${s.slice(0,3)} ${l.land.length+l.highlight.length} ${ms|0}ms ${l.continents}<br><svg width=310 viewBox="${l.viewBox}" style="border:1px solid #999"><path d="${l.land}" fill="#e4e6e0" stroke="#fff"/><path d="${l.highlight}" fill="#ffc72c" stroke="#14191d"/>${l.dots.map(([x,y])=>`<circle cx=${x} cy=${y} r=4 fill="#ffc72c" stroke="#14191d"/><circle cx=${x} cy=${y} r=11 fill=none stroke="#b92c1a"/>`).join('')}</svg></div>`}
writeFileSync('/tmp/loc.html',html)
const t=performance.now();let max=0;const bad=[]
for(const c of countries){const l=makeLocator([c.value])!;max=Math.max(max,l.land.length+l.highlight.length)
 if(l.dots.some(([x,y])=>x<0||y<0||x>320||y>220))bad.push(c.value); if(l.land.length<100)bad.push(c.value+l.land.length)}
console.log('all',performance.now()-t,max,bad)
