using System.Net;

namespace CoProduction.Site;

/// <summary>What stands around the text of every page.</summary>
internal static class Template
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1c1d20; --faint: #5b5e66; --line: #cfd2d8; --paper: #fff; --soft: #f3f4f6; --link: #174f91; }
        @media (prefers-color-scheme: dark) { :root { --ink: #eceef2; --faint: #b1b5be; --line: #474b54; --paper: #17181b; --soft: #222429; --link: #9cc6f7; } }
        html { font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); }
        body { margin: 0 auto; max-width: 60rem; padding: 0 1rem 3rem; overflow-wrap: break-word; }
        nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: .6rem 0; margin: 0; border-bottom: 1px solid var(--line); }
        a { color: var(--link); }
        pre { background: var(--soft); padding: .7rem 1rem; overflow-x: auto; border-radius: .3rem; }
        code { font-size: .92em; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .93rem; }
        th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; }
        thead th { background: var(--soft); }
        @media print { nav { display: none; } }
        """;

    public static string Of(string title, string body, string root) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <nav aria-label="Site"><ul>
        <li><a href="{root}index.html">CoProduction.Core</a></li>
        <li><a href="{root}docs/index.html">Documentation</a></li>
        <li><a href="{root}docs/reference/definitions.html">Definitions</a></li>
        <li><a href="{root}docs/reference/codebook.html">Codebook</a></li>
        <li><a href="{root}explorer/index.html">Explorer</a></li>
        </ul></nav>
        <main>
        {Tables(body)}
        </main>
        </body>
        </html>

        """;

    /// <summary>Tables may be wider than the page, and are moved to and fro by themselves.</summary>
    private static string Tables(string body) => body
        .Replace("<table>", "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);
}
