using System.Globalization;
using System.Security.Cryptography;
using CoProduction;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using WebApp.Storage;

namespace WebApp;

/// <summary>Activities: taken in, given out, found by their verdicts, and explained.</summary>
internal static class ActivityEndpoints
{
    /// <summary>So many activities are on a page at most.</summary>
    public const int MostListed = 1000;

    /// <summary>So many are where nothing is said of it.</summary>
    public const int UsuallyListed = 100;

    private const string Json = "application/json";

    /// <summary>So many are taken in at once: while they are, nobody else can write.</summary>
    private const int MostAtOnce = 10_000;

    private static readonly JsonFormat<Activity> format = CoProductionJson.Activities.Validating();

    public static void MapActivities(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder activities = app.MapGroup("/activities");
        activities.MapPost("", Add)
            .Accepts<Activity>(Json, "application/x-ndjson")
            .Produces<Added>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithDescription($"One activity, or as NDJSON a line for each of at most {MostAtOnce}, in at most 8 MiB: all are kept, or none.");
        activities.MapGet("", List).Produces<ActivityPage>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        activities.MapGet("/{id}", Get).Produces<Activity>().ProducesProblem(StatusCodes.Status404NotFound);
        activities.MapGet("/{id}/classification", Classify).Produces<ClassificationRecord>().ProducesProblem(StatusCodes.Status404NotFound);
        activities.MapGet("/{id}/explanation", Explain).Produces(StatusCodes.Status200OK, contentType: "text/html").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Takes in one activity, or a line of NDJSON for each of many: all of them, or none where there is a problem with one.</summary>
    private static async Task<IResult> Add(HttpRequest request, Store store, CancellationToken cancellationToken)
    {
        if (request.GetTypedHeaders().ContentType is { Charset.Length: > 0 } type && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return BadInput.Refused(StatusCodes.Status415UnsupportedMediaType, $"JSON is UTF-8, and not {type.Charset}.");
        }

        bool areLines = request.ContentType?.StartsWith("application/x-ndjson", StringComparison.OrdinalIgnoreCase) == true;
        List<Activity> activities = [];
        List<Problem> problems = [];
        IAsyncEnumerable<Located<Activity>> records = areLines
            ? format.ReadLinesAsync(request.Body, cancellationToken)
            : new[] { await format.TryReadAsync(request.Body, cancellationToken) }.ToAsyncEnumerable();
        await foreach (Located<Activity> record in records)
        {
            if (record is { IsRead: true, IsSound: true })
            {
                activities.Add(record.Value.Id is null ? record.Value with { Id = $"{Guid.CreateVersion7()}" } : record.Value);
            }
            else
            {
                problems.AddRange(record.Problems);
            }

            if (problems.Count >= BadInput.MostProblems) break;
            if (activities.Count > MostAtOnce)
            {
                return BadInput.Refused(StatusCodes.Status413PayloadTooLarge, $"There are more than {MostAtOnce} activities in it: send them in several requests.");
            }
        }

        return problems.Count > 0 ? BadInput.Unread(problems)
            : activities.Count == 0 ? BadInput.Refused(StatusCodes.Status400BadRequest, "There is no activity in what was sent.")
            : await Keep(activities, areLines, store, cancellationToken);
    }

    private static async Task<IResult> Keep(List<Activity> activities, bool areLines, Store store, CancellationToken cancellationToken)
    {
        if (activities.Find(activity => !Addresses.CanHold(activity.Id!)) is { Id: var unfit })
        {
            return BadInput.Refused(StatusCodes.Status400BadRequest, $"'{unfit}' cannot be an id here: {Addresses.Rule}");
        }

        string[] ids = [.. activities.Select(activity => activity.Id!)];
        string[] twice = [.. ids.CountBy(id => id).Where(each => each.Value > 1).Select(each => each.Key)];
        if (twice.Length > 0) return Taken(twice);
        try
        {
            await store.KeepAsync(activities, cancellationToken);
        }
        catch (DbUpdateException exception) when (!Patience.IsOver(exception))
        {
            // Whether an id was there before, or came from another client in the same moment, the database decides.
            store.ChangeTracker.Clear();
            string[] taken = await store.Activities.Select(row => row.Id).Where(id => ids.Contains(id)).OrderBy(id => id).Take(BadInput.MostProblems)
                .ToArrayAsync(cancellationToken);
            if (taken.Length == 0) throw;
            return Taken(taken);
        }

        return Results.Created(areLines ? "/activities" : Addresses.Of(ids[0]), new Added(ids));
    }

    private static IResult Taken(IReadOnlyList<string> ids) => Results.Problem(
        statusCode: StatusCodes.Status409Conflict, title: "An id names one activity, and once.", extensions: new Dictionary<string, object?> { ["ids"] = ids });

    /// <summary>The activities with a verdict under a definition, or all, in the order of their ids: so many after one.</summary>
    private static async Task<IResult> List(
        Store store, CancellationToken cancellationToken, string? definition = null, string? verdict = null, string? after = null, string? limit = null)
    {
        if (after is not null && !Addresses.CanHold(after)) return BadInput.Refused(StatusCodes.Status400BadRequest, "What comes after is told by an id, as 'next' gives it.");
        if (!TryReadLimit(limit, out int most)) return BadInput.Refused(StatusCodes.Status400BadRequest, $"The limit is a number from 1 to {MostListed}.");
        IQueryable<ActivityRow> rows = store.Activities;
        if (definition is not null || verdict is not null)
        {
            if (Catalogue.Definitions.FirstOrDefault(each => each.Id == definition) is not { } known)
            {
                return BadInput.Refused(StatusCodes.Status400BadRequest, $"There is no definition '{definition}'; GET /counts names them all.");
            }

            if (!Token.TryParse(verdict, out Verdict wanted))
            {
                return BadInput.Refused(StatusCodes.Status400BadRequest, $"There is no verdict '{verdict}'; there are {string.Join(", ", Token.All<Verdict>())}.");
            }

            rows = store.Under(known, wanted);
        }

        ActivityRow[] page = await rows.AsNoTracking().Where(row => after == null || string.Compare(row.Id, after) > 0)
            .OrderBy(row => row.Id).Take(most + 1).ToArrayAsync(cancellationToken);
        return Results.Ok(new ActivityPage([.. page.Take(most).Select(row => row.Activity)], page.Length > most ? page[most - 1].Id : null));
    }

    /// <summary>Read here, so that whatever is no such number has the same answer.</summary>
    private static bool TryReadLimit(string? text, out int limit)
    {
        limit = UsuallyListed;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= MostListed);
    }

    /// <summary>An activity as it was taken in; a client that has it already, by its entity tag, gets no second copy.</summary>
    private static async Task<IResult> Get(string id, Store store, CancellationToken cancellationToken)
    {
        if (await Find(id, store, cancellationToken) is not { } activity) return Missing(id);
        byte[] content = CoProductionJson.Activities.WriteUtf8(activity);
        return Results.Bytes(content, Json, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\""));
    }

    private static async Task<IResult> Classify(string id, Store store, Classifier classifier, CancellationToken cancellationToken) =>
        await Find(id, store, cancellationToken) is { } activity ? Results.Ok(ClassificationRecord.From(classifier.Classify(activity), explained: true)) : Missing(id);

    private static async Task<IResult> Explain(string id, Store store, Classifier classifier, CancellationToken cancellationToken) =>
        await Find(id, store, cancellationToken) is { } activity ? Results.Text(HtmlReport.Of(classifier.Classify(activity)), "text/html; charset=utf-8") : Missing(id);

    private static async Task<Activity?> Find(string id, Store store, CancellationToken cancellationToken) =>
        (await store.Activities.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken))?.Activity;

    private static IResult Missing(string id) => BadInput.Refused(StatusCodes.Status404NotFound, $"There is no activity '{id}'.");

    private sealed record Added(IReadOnlyList<string> Ids);
}
