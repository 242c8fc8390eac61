#r "nuget: CoProduction.Core, 0.1.0"

// Verdicts as CSV: dotnet script classify.csx -- activities.json
// The file holds an activity or an initiative, a list of them, or lines with one each; - stands for standard input. Without a file, an example is classified.
// It ends with 0 where all is done, 1 where some records could not be read or contradict themselves, and 2 where nothing could be read or the table not be written.
// The package is taken from artifacts/packages; make it first: dotnet pack src/CoProduction.Core -o artifacts/packages
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CoProduction;
using CoProduction.Coding;
using CoProduction.Json;

string[] given = Args.ToArray();
string unexpected = given.FirstOrDefault(argument => argument.Length > 1 && argument[0] == '-') ?? given.ElementAtOrDefault(1) ?? "";
if (unexpected.Length > 0)
{
    Tell($"'{unexpected}' is not understood: give one file, or - for standard input, and no options.");
    return 2;
}

var described = new List<IDescribed>();
var bad = 0;
if (given.Length == 0)
{
    described.Add(new Activity("Residents keep watch over their street with the police")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State, CitizensDeliver = true, ProfessionalsDeliver = true, Residents = true,
        Behaviour = Behaviour.Active, Voluntariness = Voluntariness.Voluntary, IntendedEffect = IntendedEffect.Positive,
    });
}
else
{
    var name = given[0] == "-" ? "standard input" : given[0];
    try
    {
        using var input = given[0] == "-" ? Console.OpenStandardInput() : File.OpenRead(given[0]);
        foreach (var record in CoProductionJson.Described.Validating().ReadMany(input))
        {
            foreach (var problem in record.Problems)
            {
                Tell($"{name}: {problem}");
            }

            // What contradicts itself is read: it stays in the table, undetermined throughout.
            if (record.IsRead)
            {
                described.Add(record.Value);
            }

            if (!record.IsSound)
            {
                bad++;
            }
        }
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
    {
        Tell($"'{name}' cannot be read: {exception.Message}");
        return 2;
    }

    if (described.Count == 0)
    {
        Tell($"There is nothing in {name} that can be classified.");
        return 2;
    }
}

try
{
    Console.WriteLine("title," + string.Join(",", Classifier.Default.Definitions.Select(definition => definition.Id)));
    foreach (var one in described)
    {
        var verdicts = one is Initiative initiative
            ? Classifier.Default.Classify(initiative).Judgements.Select(judgement => judgement.Verdict)
            : Classifier.Default.Classify((Activity)one).Judgements.Select(judgement => judgement.Verdict);
        Console.WriteLine(Quoted(one.Title) + "," + string.Join(",", verdicts.Select(Token.Of)));
    }
}
catch (IOException exception)
{
    Tell($"The table cannot be written: {exception.Message}");
    return 2;
}

return bad == 0 ? 0 : 1;

void Tell(string text) => Console.Error.WriteLine(Shown(text));

// A spreadsheet takes what begins with one of these signs for a formula, unless an apostrophe stands before it.
string Quoted(string text) => "\"" + ("=+-@\t\r\n＝＋－＠".Contains(text[0]) ? "'" : "") + Shown(text).Replace("\"", "\"\"") + "\"";

// Text on one line that steers no terminal: line breaks and tabs become spaces, and controls and turns of the direction of writing are named, as in U+001B.
string Shown(string text) => string.Concat(text.Select(sign => "\t\n\r\u0085\u2028\u2029".Contains(sign) ? " "
    : char.IsControl(sign) || sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? $"U+{(int)sign:X4}"
    : sign.ToString()));
