import unicodedata
def test_x(page, complaints, shelf, context):
    editor=shelf.quangnam.editor_client()
    ck=editor.cookies['sessionid']
    page.goto('/tim-kiem/')
    context.add_cookies([{"name":"sessionid","value":ck.value,"url":page.url}])
    cat=shelf.quangnam.category('kiem-tra')
    page.goto(f"/admin/pages/add/partyportal/articlepage/{cat.pk}/")
    page.evaluate("""()=>{window.log=[];for (const n of ['w-sync:apply','w-sync:check','w-slug:applied','w-sync:ping','keyup','change','blur','input']) document.addEventListener(n,e=>window.log.push([n,e.target.id||e.target.tagName,JSON.stringify(e.detail||null),e.defaultPrevented]),true)}""")
    for t in ("Đảng bộ Khối các cơ quan tỉnh Quảng Nam","Nâng chất lượng sinh hoạt chi bộ"):
        page.locator("#id_title").fill("")
        page.locator("#id_title").press_sequentially(t[:6])
        page.wait_for_timeout(1500)
        print("slug", page.locator("#id_slug").input_value(), page.locator("#id_slug").count())
        print(page.evaluate("log.splice(0)"))
        page.locator("#id_title").blur()
        page.wait_for_timeout(1500)
        print("slug", page.locator("#id_slug").input_value(), page.locator("#id_slug").count())
        print(page.evaluate("log.splice(0)"))
    print(complaints)
