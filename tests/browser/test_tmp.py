def test_x(page, complaints, shelf):
    for n, p in shelf.public_pages.items():
        r = page.goto(p)
        print(n, r.status, page.title(), len(r.text()))
    print(complaints)
    page.goto(shelf.full); page.screenshot(path="/tmp/full.png", full_page=True)
