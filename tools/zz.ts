import {assess, compile, evaluate, nextQuestion, explain} from '../src/core/index.js';
import {backPops} from '../src/rulebook/index.js';
const c = compile(backPops as never);
let seed=1; const rnd=()=>((seed=(seed*1103515245+12345)>>>0)/2**32);
const sets:any[]=[];
for(let i=0;i<2000;i++){const a:any={};for(const q of backPops.questions){ if(q.pick==='one'){const k=Math.floor(rnd()*q.findings.length);q.findings.forEach((f,j)=>a[f]=j===k?'yes':'no');} else for(const f of q.findings)a[f]=rnd()<.2?'yes':'no';}sets.push(a);}
const enc=sets.map(a=>c.encode(a));
const time=(name:string,n:number,f:(i:number)=>unknown)=>{for(let r=0;r<3;r++){const t=process.cpuUsage();for(let i=0;i<n;i++)f(i%2000);const u=process.cpuUsage(t);const d=(u.user+u.system)*1000/n;if(r===2)console.log(name,d.toFixed(0),'ns');}};
let x=0;
time('evaluate',200000,i=>x+=evaluate(c,enc[i]).level);
time('encode',50000,i=>c.encode(sets[i]));
time('assess',20000,i=>assess(sets[i],backPops));
const part=sets.map(a=>Object.fromEntries(Object.entries(a).slice(0,40))) as any[];
time('assess partial',20000,i=>assess(part[i],backPops));
time('next partial',20000,i=>nextQuestion(part[i],backPops));
time('explain',500,i=>explain(sets[i],backPops));
