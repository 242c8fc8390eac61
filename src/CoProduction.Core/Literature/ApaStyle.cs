namespace CoProduction.Literature;

/// <summary>Writes references in the style of the American Psychological Association, as plain text.</summary>
internal static class ApaStyle
{
    private const int MostNamesListed = 20;

    internal static string Reference(Work work)
    {
        string[] sentences = work.Creators.Count == 0
            ? [Sentence(TitleOf(work)), $"({work.YearLabel}).", SourceOf(work)]
            : [Sentence(CreatorsOf(work)), $"({work.YearLabel}).", Sentence(TitleOf(work)), SourceOf(work)];
        return string.Join(' ', sentences.Append(AddressOf(work)).Where(sentence => sentence.Length > 0));
    }

    private static string CreatorsOf(Work work) => work.Authors.Count > 0
        ? Join([.. work.Authors.Select(author => author.ToString())])
        : $"{Join([.. work.Editors.Select(editor => editor.ToString())])} {EditorMark(work)}";

    private static string TitleOf(Work work) => work.Kind switch
    {
        _ when work.Title.StartsWith('[') => work.Title,
        WorkKind.ConferencePaper => $"{work.Title} [Conference paper]",
        WorkKind.Slides => $"{work.Title} [Slides]",
        WorkKind.MastersThesis => $"{work.Title} [Master's thesis{Preceded(", ", work.Publisher)}]",
        WorkKind.Report when work.Container is not null => $"{work.Title} ({work.Container}{Preceded(" ", work.Issue)})",
        _ => work.Title,
    };

    private static string SourceOf(Work work) => work.Kind switch
    {
        WorkKind.JournalArticle when work.Container is null => "",
        WorkKind.JournalArticle => Sentence($"{work.Container}{VolumeOf(work)}{Preceded(", ", EnDash(work.Pages))}"),
        WorkKind.Chapter when work.Container is not null =>
            $"In {EditorsOf(work)}{Sentence(work.Container + PagesOf(work))} {Sentence(work.Publisher)}".TrimEnd(),
        WorkKind.ConferencePaper or WorkKind.WebPage => Sentence(work.Container ?? UnlessAuthor(work)),
        WorkKind.MastersThesis => "",
        _ => Sentence(UnlessAuthor(work)),
    };

    private static string VolumeOf(Work work) => work.Volume is null ? "" : $", {work.Volume}{(work.Issue is null ? "" : $"({work.Issue})")}";

    private static string PagesOf(Work work) => work.Pages is null ? "" : $" (pp. {EnDash(work.Pages)})";

    private static string EditorsOf(Work work) => work.Editors.Count == 0
        ? ""
        : $"{JoinInitialsFirst([.. work.Editors.Select(editor => $"{editor.Initials} {editor.Family}".Trim())])} {EditorMark(work)}, ";

    private static string EditorMark(Work work) => work.Editors.Count == 1 ? "(Ed.)" : "(Eds.)";

    private static string? UnlessAuthor(Work work) => work.Creators is [var only] && only.Family == work.Publisher ? null : work.Publisher;

    private static string AddressOf(Work work) => work.Doi is null ? work.Url ?? "" : $"https://doi.org/{work.Doi}";

    private static string Join(string[] names) => names switch
    {
        [] => "",
        [var only] => only,
        [.., var last] when names.Length > MostNamesListed => $"{string.Join(", ", names[..(MostNamesListed - 1)])}, . . . {last}",
        [.. var others, var last] => $"{string.Join(", ", others)}, & {last}",
    };

    // Two names that begin with initials need no comma between them.
    private static string JoinInitialsFirst(string[] names) => names is [var first, var second] ? $"{first} & {second}" : Join(names);

    private static string Sentence(string? text) => text switch
    {
        null or "" => "",
        [.., '.' or '?' or '!'] => text,
        _ => text + ".",
    };

    private static string Preceded(string separator, string? text) => text is null ? "" : separator + text;

    private static string? EnDash(string? pages) => pages?.Replace('-', '\u2013');
}
