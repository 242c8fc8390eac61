using System.Text.Json;
using CoProduction;
using CoProduction.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace WebApi;

/// <summary>Answers a request that cannot be read with 400, and with all that the library found in it.</summary>
internal sealed class BadInput(IProblemDetailsService answers) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        // Read by the library, or bound by the framework, which wraps what the serializer throws around what the library found.
        CoProductionJsonException? unread = exception as CoProductionJsonException ?? exception.InnerException?.InnerException as CoProductionJsonException;
        if (unread is null && exception is not BadHttpRequestException)
        {
            return false;
        }

        int status = (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        ProblemDetails details = new() { Status = status, Title = "The request cannot be read." };
        if (unread is null)
        {
            details.Detail = exception.InnerException?.Message ?? exception.Message;
        }
        else
        {
            // What the framework binds has its path within a type of the program's own, or a list, in the exception between.
            string within = (exception.InnerException as JsonException)?.Path ?? "$";
            details.Extensions["problems"] = unread.Problems.Select(problem => new Found(problem, within)).ToArray();
        }

        context.Response.StatusCode = status;
        return await answers.TryWriteAsync(new() { HttpContext = context, Exception = exception, ProblemDetails = details });
    }

    internal sealed record Found(string Code, string Path, long? Line, long? Column, string Message)
    {
        public Found(Problem problem, string within)
            : this(problem.Code, within + problem.Path[1..], problem.Place?.Line, problem.Place?.Column, problem.Message)
        {
        }
    }
}
