using CoProduction;
using CoProduction.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace WebApp;

/// <summary>Answers what cannot be taken in, or not now, with problem details, and with what the library found in it.</summary>
internal sealed class BadInput(IProblemDetailsService answers) : IExceptionHandler
{
    /// <summary>So many problems are told at most: an answer is not to be larger than what was sent.</summary>
    public const int MostProblems = 100;

    public static IResult Unread(IReadOnlyList<Problem> problems) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: problems.Count < MostProblems ? "What was sent cannot be read." : $"What was sent cannot be read. Of the problems, these are the first {MostProblems}.",
        extensions: new Dictionary<string, object?> { ["problems"] = problems.Take(MostProblems) });

    public static IResult Refused(int status, string title) => Results.Problem(statusCode: status, title: title);

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        // Read by the library, or by the server, which refuses what is too large; or the database has other work.
        IResult? answer = exception switch
        {
            CoProductionJsonException unread => Unread(unread.Problems),
            BadHttpRequestException bad => Refused(bad.StatusCode, bad.Message),
            _ when Patience.IsOver(exception) => Patience.TellOn(context),
            _ => null,
        };
        if (answer is not null)
        {
            await answer.ExecuteAsync(context);
            return true;
        }

        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return await answers.TryWriteAsync(new() { HttpContext = context, ProblemDetails = { Status = context.Response.StatusCode, Title = "Something went wrong here." } });
    }
}
