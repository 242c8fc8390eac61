#:package CoProduction.Tables@0.1.0
#:package CoProduction.Reliability@0.1.0

// Classifies a sheet that several people coded, and prints how far they agree: dotnet run agree.cs -- codings.csv
// The sheet (CSV or .xlsx) has a row for each activity and coder, with a column 'coder'; - stands for standard input. Without a file, an example is read.
// It ends with 0 where all is done, 1 where some rows could not be read, and 2 where nothing could be measured.
// The packages are taken from artifacts/packages; make them first: dotnet pack src/CoProduction.Core -o artifacts/packages, and so for the other two.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CoProduction;
using CoProduction.Coding;
using CoProduction.Reliability;
using CoProduction.Tables;

const string Example = """
    id,title,coder,output,professionalsDeliver,citizensDeliver,users,voluntariness
    homework,Parents help their children with homework,Ana,publicService,yes,yes,yes,voluntary
    homework,Parents help their children with homework,Ben,publicService,yes,yes,yes,partlyVoluntary
    watch,Residents keep watch over their street,Ana,publicService,yes,yes,no,voluntary
    watch,Residents keep watch over their street,Ben,publicService,yes,yes,no,voluntary
    survey,Users fill in a form,Ana,publicService,yes,no,yes,voluntary
    survey,Users fill in a form,Ben,publicService,yes,yes,yes,voluntary
    school,Pupils attend lessons,Ana,publicService,yes,no,yes,compelled
    school,Pupils attend lessons,Ben,publicService,yes,no,yes,compelled
    """;

string[] given = args.ToArray();
if (given.Length > 1 || given.Any(argument => argument.Length > 1 && argument[0] == '-'))
{
    Console.Error.WriteLine("Give one sheet, or - for standard input, and no options.");
    return 2;
}

var codings = new List<CodedActivity>();
var bad = 0;
try
{
    using var sheet = given.Length == 0 ? new MemoryStream(Encoding.UTF8.GetBytes(Example)) : given[0] == "-" ? Console.OpenStandardInput() : File.OpenRead(given[0]);
    foreach (var row in CoProductionTables.Codings.ReadMany(sheet))
    {
        foreach (var problem in row.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (row.IsRead)
        {
            codings.Add(row.Value);
        }
        else
        {
            bad++;
        }
    }
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
{
    Console.Error.WriteLine($"'{given.FirstOrDefault()}' cannot be read: {exception.Message}");
    return 2;
}

CodingSet set;
try
{
    set = new CodingSet(codings);
}
catch (ArgumentException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

if (set.Coders.Count < 2)
{
    Console.Error.WriteLine("Agreement needs two coders or more.");
    return 2;
}

Console.WriteLine(set);
foreach (var question in Codebook.Questions.Where(question => codings.Any(coding => coding.Answers.Knows(question))))
{
    var alpha = question.IsOrdered ? Coefficient.KrippendorffAlpha.With(Difference.Ordinal) : Coefficient.KrippendorffAlpha;
    Console.WriteLine($"{question}: {alpha.Bootstrap(set.RatingsOf(question))}");
}

// Whatever a coder allowed stays possible: a verdict is definite where nothing turns on what the coders disagree on.
foreach (var consensus in set.SettledBy(ConsensusRule.AnyAllowed))
{
    var result = Classifier.Default.Classify(consensus.Coding.Activity);
    var verdicts = result.Judgements.CountBy(judgement => judgement.Verdict).ToDictionary();
    Console.WriteLine($"{consensus.Coding.ActivityId}: co-production under {verdicts.GetValueOrDefault(Verdict.CoProduction)} definitions, "
        + $"not under {verdicts.GetValueOrDefault(Verdict.NotCoProduction)}, open under {verdicts.GetValueOrDefault(Verdict.Undetermined)}");
}

return bad == 0 ? 0 : 1;
