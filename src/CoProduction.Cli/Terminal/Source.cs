using CoProduction.Cli.Beginnings;
using CoProduction.Cli.Choosing;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Tables;
using CoProduction.Validation;
using CoProduction.Wording;

namespace CoProduction.Cli.Terminal;

/// <summary>A file, standard input, or the published cases that come with the program: activities and initiatives of any kind of file that is read.</summary>
internal sealed class Source : IDisposable
{
    private const string PublishedCases = "published-cases.json";

    private readonly FileKind kind;
    private readonly ReadOnlyMemory<byte> head;
    private Stream opened;
    private (TableOptions Options, CodingLayout Layout)? asked;

    private Source(string name, Stream opened, ReadOnlyMemory<byte> head, bool isAll, FileKind kind, bool isWaitedFor)
    {
        Name = name;
        this.opened = opened;
        this.kind = kind;
        this.head = head;
        // A terminal gives more after it has said that there is no more.
        Stream = new HeadedStream(head, isAll ? Stream.Null : opened);
        IsWaitedFor = isWaitedFor;
    }

    /// <summary>What it is called where a problem is told.</summary>
    public string Name { get; }

    /// <summary>What kind of file it is, as in <c>JSON</c>.</summary>
    public string Kind => kind.Name;

    /// <summary>Whether its records may come one by one, from a program or a person.</summary>
    public bool IsWaitedFor { get; }

    /// <summary>Opens the file, or says why it cannot be read and gives null.</summary>
    public static Source? Open(string? file, ConsoleStreams console, TableOptions? options = null)
    {
        string name = Line.Single(file switch { null => PublishedCases, "-" => "stdin", _ => file });
        try
        {
            Stream opened = file == "-" ? console.Input : File.OpenRead(file ?? Path.Combine(AppContext.BaseDirectory, PublishedCases));
            options ??= TableOptions.Default;
            bool isCalledTable = file is not null && TableFiles.IsCalledOne(file);
            ReadOnlyMemory<byte> head = SourceHead.Of(opened, options, isCalledTable, out bool isAll);
            var kind = FileKind.Of(head.Span, options, isCalledTable);
            if (kind.Read is not null)
            {
                if (!kind.IsTable && TableOptionsGroup.Told(options) is { Count: > 0 } told)
                {
                    console.Error.WriteLine($"{name}: it is {kind.Name}, to which {Prose.And(told)} {Prose.Agree(told.Count, "says", "say")} nothing: tables alone have headers and sheets");
                }

                return new Source(name, opened, head, isAll, kind, isWaitedFor: file == "-" || !opened.CanSeek);
            }

            opened.Dispose();
            console.Error.WriteLine($"{name}: it is {kind.Name}, which is not read; {kind.Advice}");
        }
        catch (Exception exception) when (FileNames.IsUnreadable(exception))
        {
            console.Error.WriteLine($"{name}: {FileNames.WhyUnreadable(file, exception)}");
        }

        return null;
    }

    /// <summary>Whether it has rows and columns, beside which others can be written.</summary>
    public bool IsTable => kind.IsTable;

    /// <summary>The file itself, for whoever reads it otherwise; it is gone through once.</summary>
    public Stream Stream { get; private set; }

    /// <summary>How much of it was taken in, from 0 to 1; null where its length is not known.</summary>
    public double? Share => opened is { CanSeek: true, Length: > 0 } ? (double)opened.Position / opened.Length : null;

    /// <summary>How the codings of several coders stand in it, where it is a table of codings; to be asked before anything is read.</summary>
    public CodingLayout LayoutOf(TableOptions options)
    {
        if (asked is not { } known || known.Options != options) asked = known = (options, ReadLayout(options));
        return known.Layout;
    }

    private CodingLayout ReadLayout(TableOptions options)
    {
        if (!IsTable) return CodingLayout.None;
        options = TableOptionsGroup.Fitting(CoProductionTables.Codings, options);
        if (kind.IsWorkbook) Hold();
        if (!opened.CanSeek) return CodingTables.LayoutOf(new MemoryStream(head.ToArray()), options);
        return FromTheStart(() => CodingTables.LayoutOf(opened, options));
    }

    /// <summary>Whether each row of a table is what is classified, be it that a coder is named beside it; where something is wrong with that, it is told elsewhere.</summary>
    public bool HasActivityOnEachRow(TableOptions options, bool isEach) => LayoutOf(options) switch
    {
        CodingLayout.None => true,
        CodingLayout.ByRow => IsOfSoundCodings(options, isEach),
        _ => false,
    };

    /// <summary>Whether it holds codings, as the headers of a table or the first record of JSON tell; to be asked before anything is read.</summary>
    public bool HasCodings(TableOptions options) => IsTable ? LayoutOf(options) != CodingLayout.None : CodedJson.Of(head.Span) == JsonBeginning.Coded;

    /// <summary>
    /// Whether nothing is wrong of the codings of a table with a row for each, alone or beside others, that is not wrong of the row as an activity; to be asked before
    /// anything is read.
    /// </summary>
    /// <param name="options">How the table is read.</param>
    /// <param name="isEach">Whether each coding stands by itself; otherwise no activity may have two.</param>
    private bool IsOfSoundCodings(TableOptions options, bool isEach)
    {
        Hold();
        TableOptions asActivities = TableOptionsGroup.Fitting(CoProductionTables.Activities, options);
        HashSet<(long Line, string Code, string Path)> known = FromTheStart(() => CoProductionTables.Activities.With(asActivities).Validating().ReadMany(opened)
            .SelectMany(row => row.Problems.Select(problem => (row.Line, problem.Code, problem.Path))).ToHashSet());
        List<CodedActivity> codings = [];
        bool isSound = FromTheStart(() => Codings(opened, options, otherwise: null).All(row =>
        {
            if (row.Value is { } coding) codings.Add(coding);
            return row.Problems.All(problem => known.Contains((row.Line, problem.Code, problem.Path)));
        }));
        return isSound && !new CodingSetValidator().Validate(codings).HasErrors() && (isEach || codings.DistinctBy(coding => coding.ActivityId, StringComparer.Ordinal).Count() == codings.Count);
    }

    /// <summary>The records, each with what is wrong with it.</summary>
    /// <param name="options">How a table is read.</param>
    /// <param name="isBrief">Whether ids, titles and answers are enough.</param>
    public IEnumerable<Located<IDescribed>> Read(TableOptions? options = null, bool isBrief = false) =>
        kind.Read!(Stream, TableOptionsGroup.Fitting(CoProductionTables.Described, options ?? TableOptions.Default), isBrief);

    /// <summary>The records as codings, each with what is wrong with it.</summary>
    /// <param name="options">How a table is read.</param>
    /// <param name="otherwise">Who coded what names no coder; null where that is an error.</param>
    public IEnumerable<Located<CodedActivity>> ReadCodings(TableOptions options, Coder? otherwise) => IsTable
        ? Codings(Stream, options, otherwise)
        : CoProductionJson.CodingsOf(Codebook.Questionnaire, otherwise).Validating().ReadMany(Stream);

    public void Dispose() => opened.Dispose();

    private static IEnumerable<Located<CodedActivity>> Codings(Stream table, TableOptions options, Coder? otherwise) =>
        CoProductionTables.CodingsOf(Codebook.Questionnaire, otherwise).With(TableOptionsGroup.Fitting(CoProductionTables.Codings, options)).Validating().ReadMany(table);

    /// <summary>Takes in all of what comes but once, so that it can be gone through again; the copy is removed when it is closed.</summary>
    private void Hold()
    {
        if (opened.CanSeek) return;
        FileStream copy = new(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose,
        });
        Stream.CopyTo(copy);
        copy.Position = head.Length;
        opened.Dispose();
        opened = copy;
        Stream = new HeadedStream(head, copy);
    }

    /// <summary>Goes through the file from its first byte, and then back to where it stood.</summary>
    private T FromTheStart<T>(Func<T> read)
    {
        long position = opened.Position;
        opened.Position = 0;
        T result = read();
        opened.Position = position;
        return result;
    }
}
