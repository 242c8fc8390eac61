import sys
from fractions import Fraction as F
import math
def W(kind,q):
    return [[ (1 if a==b else 0) if kind=='identity' else 1-abs(a-b)/(q-1) if kind=='linear' else 1-((a-b)/(q-1))**2 if kind=='quadratic' else 1-abs(a-b)*(abs(a-b)+1)/(q*(q-1)) for b in range(q)] for a in range(q)]
def setup(units,q,w):
    units=[u for u in units if any(r is not None for r in u)]
    A=[[sum(1 for r in u if r==k) for k in range(q)] for u in units]
    r=[sum(a) for a in A]
    Aw=[[sum(w[k][l]*a[l] for l in range(q)) for k in range(q)] for a in A]
    sq=[sum(a[k]*(aw[k]-1) for k in range(q)) for a,aw in zip(A,Aw)]
    return units,A,r,sq
def generic(kind,units,q,w):
    units,A,r,sq=setup(units,q,w)
    n=len(units); n2=sum(x>=2 for x in r)
    pa=sum(s/(x*(x-1)) for s,x in zip(sq,r) if x>=2)/n2
    pi=[sum(a[k]/x for a,x in zip(A,r))/n for k in range(q)]
    tw=sum(map(sum,w))
    wpi=[sum(w[k][l]*pi[l] for l in range(q)) for k in range(q)]
    if kind=='gwet-ac':
        pe=tw*sum(p*(1-p) for p in pi)/(q*(q-1)); pei=[tw/(q*(q-1))*sum(a[k]*(1-pi[k]) for k in range(q))/x for a,x in zip(A,r)]
    elif kind=='fleiss-kappa':
        pe=sum(pi[k]*wpi[k] for k in range(q)); pei=[sum(a[k]*wpi[k] for k in range(q))/x for a,x in zip(A,r)]
    elif kind=='brennan-prediger':
        pe=tw/q/q; pei=[pe]*n
    elif kind=='percent-agreement':
        pe=0; pei=[0]*n
    elif kind=='conger-kappa':
        m=len(units[0])
        coders=[c for c in range(m) if any(u[c] is not None for u in units)]
        ng={c:sum(u[c] is not None for u in units) for c in coders}
        p={c:[sum(u[c]==k for u in units)/ng[c] for k in range(q)] for c in coders}
        R=len(coders)
        pe=sum(w[k][l]*p[g][k]*p[h][l] for g in coders for h in coders if g!=h for k in range(q) for l in range(q))/(R*(R-1))
        # linearisation: each coder's share vector moves by (n/n_g)(delta-p_g) with the unit (Gwet 2014)
        pei=[]
        for u in units:
            d=0
            for g in coders:
                if u[g] is None: continue
                pull=[sum(w[k][l]*sum(p[h][l] for h in coders if h!=g) for l in range(q)) for k in range(q)]
                d+=n/ng[g]*(pull[u[g]]-sum(p[g][k]*pull[k] for k in range(q)))/(R*(R-1))
            pei.append(pe+d)
    v=(pa-pe)/(1-pe)
    parts=[]
    for s,x,e in zip(sq,r,pei):
        pai=s/(x*(x-1)) if x>=2 else 0
        one=(n/n2)*(pai-(pe if x>=2 else 0))/(1-pe)-2*(1-v)*(e-pe)/(1-pe)
        parts.append(one-v)
    return v,math.sqrt(sum(t*t for t in parts)/(n*(n-1))),n
def alpha(units,q,w):
    units=[u for u in units if sum(r is not None for r in u)>=2]
    units,A,r,sq=setup(units,q,w)
    n=len(units); rm=sum(r)/n; eps=1/(n*rm)
    pap=sum(s/(rm*(x-1)) for s,x in zip(sq,r))/n
    pa=(1-eps)*pap+eps
    pi=[sum(a[k]/rm for a in A)/n for k in range(q)]
    wpi=[sum(w[k][l]*pi[l] for l in range(q)) for k in range(q)]
    pe=sum(pi[k]*wpi[k] for k in range(q))
    v=(pa-pe)/(1-pe); vp=(pap-pe)/(1-pe)
    parts=[]
    for a,s,x in zip(A,sq,r):
        pai=s/(rm*(x-1))-pa*(x-rm)/rm
        pei=sum(a[k]*wpi[k] for k in range(q))/rm-pe*(x-rm)/rm
        one=(pai-pe)/(1-pe)-2*(1-vp)*(pei-pe)/(1-pe)
        parts.append(one-vp)
    return v,math.sqrt(sum(t*t for t in parts)/(n*(n-1))),n
def cohen(units,q,w):
    units=[u for u in units if None not in u]; n=len(units)
    p=[[sum(u==(i,j) for u in units)/n for j in range(q)] for i in range(q)]
    a=[sum(p[i]) for i in range(q)]; b=[sum(p[i][j] for i in range(q)) for j in range(q)]
    po=sum(w[i][j]*p[i][j] for i in range(q) for j in range(q)); pe=sum(w[i][j]*a[i]*b[j] for i in range(q) for j in range(q))
    k=(po-pe)/(1-pe)
    wi=[sum(w[i][j]*b[j] for j in range(q)) for i in range(q)]; wj=[sum(w[i][j]*a[i] for i in range(q)) for j in range(q)]
    s=sum(p[i][j]*(w[i][j]*(1-pe)-(wi[i]+wj[j])*(1-po))**2 for i in range(q) for j in range(q))-(po*pe-2*pe+po)**2
    return k,math.sqrt(s/(n*(1-pe)**4)),n
N=None
three=[(0,0,0),(1,1,2),(2,2,N),(0,N,1),(N,2,2),(1,N,N),(N,N,N),(2,1,0),(0,0,1),(0,0,1)]
silent=[(0,0,N),(1,0,N),(2,2,N),(1,N,N),(0,1,N),(2,1,N)]
pair=[(0,0)]*6+[(1,1)]*3+[(2,2)]*2+[(3,3)]+[(0,1)]*2+[(1,3)]+[(2,1)]+[(0,N)]+[(N,3)]
for name,units,q in (('three',three,3),('silent',silent,3),('pair',pair,4)):
    for kind in ('percent-agreement','krippendorff-alpha','cohen-kappa','conger-kappa','fleiss-kappa','brennan-prediger','gwet-ac'):
        if kind=='cohen-kappa' and name!='pair': continue
        for wn in ('identity','linear','quadratic','ordinal'):
            if kind=='krippendorff-alpha' and wn in('linear','ordinal'): continue
            w=W(wn,q)
            v,e,n=(alpha(units,q,w) if kind=='krippendorff-alpha' else cohen(units,q,w) if kind=='cohen-kappa' else generic(kind,units,q,w))
            suffix={'identity':'','quadratic':'-interval' if kind=='krippendorff-alpha' else '-quadratic'}.get(wn,'-'+wn)
            print(f'    [InlineData("{name}", "{kind+suffix}", {v!r}, {e!r}, {n})]')
