using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Storage;

public sealed class Storage_that_keeps_silent
{
    [Fact]
    public async Task A_monitor_hears_so_before_it_gives_up()
    {
        using var silent = new SilentStorage();
        var clock = new ClockWithAlarm();
        var service = new TableServiceClient(silent.ConnectionString, new TableClientOptions { Retry = { MaxRetries = 0 } });
        await using var bot = await RunningBot.StartAsync(services => services.AddSingleton(new StorageHealth(service, clock)));

        var asking = bot.Http.GetAsync(new Uri("/health", UriKind.Relative));
        using var asked = await silent.AskedAsync();
        Assert.False(asking.IsCompleted);
        clock.Ring();

        using var response = await asking;
        var body = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "De opslag antwoordt niet op tijd."), (response.StatusCode, body["storage"]!.ToString()));
        Assert.InRange(clock.Due, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
    }

    /// <summary>A clock whose one timer goes off when the test says so.</summary>
    private sealed class ClockWithAlarm : TimeProvider
    {
        private Action? ring;

        public TimeSpan Due { get; private set; }

        public void Ring() => ring!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (ring, Due) = (() => callback(state), dueTime);
            return new Alarm();
        }

        private sealed class Alarm : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
                // Nothing runs.
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
