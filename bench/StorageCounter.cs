using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace Sleutelnet.Bench;

/// <summary>Trips to storage.</summary>
/// <param name="Queries">Queries of rows.</param>
/// <param name="Transactions">Transactions.</param>
/// <param name="Others">Anything else.</param>
/// <param name="Rows">Rows written by the transactions.</param>
/// <param name="Bytes">Bytes of the transactions.</param>
internal readonly record struct Trips(int Queries, int Transactions, int Others, int Rows, int Bytes)
{
    public int All => Queries + Transactions + Others;
}

/// <summary>Stands in front of the storage, counts what passes, and can be as far away as a real one is.</summary>
internal sealed class StorageCounter : IAsyncDisposable
{
    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase) { "Host", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length" };

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly WebApplication app = Loopback.Build();
    private readonly string storage;
    private readonly Lock counting = new();
    private Trips trips;

    private StorageCounter(int storagePort) => storage = $"http://127.0.0.1:{storagePort}";

    public int Port => new Uri(app.Urls.First()).Port;

    public static async Task<StorageCounter> StartAsync(int storagePort)
    {
        var counter = new StorageCounter(storagePort);
        counter.app.Run(counter.ForwardAsync);
        await counter.app.StartAsync();
        return counter;
    }

    /// <summary>How much longer each request takes than it would.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The trips since this was last asked.</summary>
    public Trips Take()
    {
        lock (counting)
        {
            var taken = trips;
            trips = default;
            return taken;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        Count(context.Request, body.ToArray());
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay);

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), storage + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        if (body.Length > 0)
            request.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, value) in context.Request.Headers.Where(header => !OfTheConnection.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value.ToArray()))
                request.Content?.Headers.TryAddWithoutValidation(name, value.ToArray());
        }

        using var response = await http.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        Copy(response.Headers, context.Response);
        Copy(response.Content.Headers, context.Response);
        // Who says that there is no content writes none, not even nothing: the server would break the connection.
        if (context.Response.StatusCode != StatusCodes.Status204NoContent)
            await response.Content.CopyToAsync(context.Response.Body);
    }

    private static void Copy(HttpHeaders headers, HttpResponse response)
    {
        foreach (var (name, values) in headers.Where(header => !OfTheConnection.Contains(header.Key)))
            response.Headers[name] = values.ToArray();
    }

    private void Count(HttpRequest request, byte[] body)
    {
        var path = request.Path.Value!;
        lock (counting)
        {
            if (path.EndsWith("/$batch", StringComparison.Ordinal))
            {
                var rows = Encoding.UTF8.GetString(body).Split("Content-Type: application/http\r\n").Length - 1;
                trips = trips with { Transactions = trips.Transactions + 1, Rows = trips.Rows + rows, Bytes = trips.Bytes + body.Length };
            }
            else if (HttpMethods.IsGet(request.Method) && path.EndsWith("()", StringComparison.Ordinal))
            {
                trips = trips with { Queries = trips.Queries + 1 };
            }
            else
            {
                trips = trips with { Others = trips.Others + 1 };
            }
        }
    }
}
