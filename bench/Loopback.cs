namespace Sleutelnet.Bench;

/// <summary>Servers of the bench's own on 127.0.0.1.</summary>
internal static class Loopback
{
    /// <summary>A silent web server on a free port.</summary>
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, Untouched>();
        return builder.Build();
    }

    // Else these servers would take Ctrl-C for theirs, and the bench would go on without them.
    private sealed class Untouched : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
