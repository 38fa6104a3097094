using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Hostile;

/// <summary>A word of its own in every answer, and everything that the bot and its libraries log or trace.</summary>
public sealed class Answers_that_leave_no_trace
{
    private const string Canary = "kanarie";

    [Fact]
    public async Task No_word_of_an_answer_is_in_a_log_line_a_trace_or_an_error()
    {
        using var log = new LogLines();
        using var traces = new Traces();
        var faults = new StorageFaults();
        await using var bot = await RunningBot.StartAsync(
            services => services.AddSingleton<ILoggerProvider>(log).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace)), faults);
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        var (answers, errors) = (0, new List<string>());

        while (answers < 200 && Scenarios.QuestionOf(noor.Card) is { } question)
        {
            answers++;
            var save = CardText.Buttons(noor.Card).First(button => button["verb"]!.ToString() == "answer");
            var typed = string.Create(CultureInfo.InvariantCulture, $"Wij hebben {Canary}{answers} samen besproken.");
            if (answers % 12 == 0)
                errors.Add(await FailsAsync(noor, faults, (Fault)(1 + (answers / 12 % 4)), save, Fields(noor, typed)));
            await noor.PressAsync(save, Fields(noor, typed));
            if (Scenarios.QuestionOf(noor.Card) == question)
                await noor.PressAsync(CardText.Buttons(noor.Card).Last(button => button["verb"]!.ToString() == "answer"));
        }

        await noor.TypesAllAsync($"past niet: {Canary}", $"herinner ons over een maand aan {Canary}", $"zoek {Canary}", $"begrip {Canary}", "agenda", "overzicht");
        await RemindsAsync(bot, noor);

        Assert.InRange(answers, 100, 200);
        Assert.InRange(errors.Count, 8, 16);
        Assert.All(errors, error => Assert.DoesNotContain(Canary, error, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(errors, error => error.Contains("Dat lukte nu niet", StringComparison.Ordinal));
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(traces.Seen);
        Assert.DoesNotContain(traces.Seen, seen => seen.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        var stored = (await Rows.OfAsync(noor.Tenant)).Answers;
        Assert.Contains(stored, row => row.GetString("Value") is { } value && value.Contains(Canary, StringComparison.Ordinal));
    }

    // A reminder that names the word: not accepted once, of unknown fate once, and then it comes.
    private static async Task RemindsAsync(RunningBot bot, Coordinator noor)
    {
        foreach (var status in (int?[])[400, 500, null])
        {
            await noor.TypesAsync($"herinner ons over twee maanden aan {Canary} {status}");
            bot.Connector.Choose = _ => status is { } code ? new ConnectorFault(code) : null;
            bot.Clock.Now = bot.Clock.Now.AddDays(70);
            await bot.SweepAsync(noor.Tenant);
            bot.Connector.Choose = null;
        }

        Assert.Contains(Canary, CardText.Of(bot.Connector.TakeFrom(noor.Conversation)[^1]["attachments"]![0]!["content"]!), StringComparison.Ordinal);
    }

    private static (string, string)[] Fields(Coordinator noor, string text) =>
        CardText.Elements(noor.Card).FirstOrDefault(element => element["id"]?.ToString() == "value") is not { } field ? [("why", text)]
        : [("why", text), ("value", field["type"]!.ToString() switch
        {
            "Input.ChoiceSet" => field["choices"]![0]!["value"]!.ToString(),
            "Input.Number" => "12",
            "Input.Date" => "2026-11-02",
            _ when field["label"]!.ToString().Contains("getal", StringComparison.Ordinal) => "Noord: 12\nZuid: 3",
            _ => text,
        })];

    // What is shown when storage keeps failing; afterwards the same card is there again.
    private static async Task<string> FailsAsync(Coordinator noor, StorageFaults faults, Fault fault, JsonNode save, (string, string)[] fields)
    {
        var card = noor.Card;
        faults.First(int.MaxValue, StorageFaults.IsWrite, fault);
        var error = await noor.PressAsync(save.AsObject(), fields);
        faults.Choose = null;
        noor.Show(card);
        return error;
    }

    /// <summary>Listens to every activity source there is.</summary>
    private sealed class Traces : IDisposable
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> seen = new();
        private readonly ActivityListener listener;

        public Traces()
        {
            listener = new ActivityListener
            {
                ShouldListenTo = _ => true,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => seen.Enqueue(string.Join(' ', (object?[])
                [
                    activity.DisplayName, activity.StatusDescription, .. activity.TagObjects.Select(tag => (object?)$"{tag.Key}={tag.Value}"), .. activity.Baggage.Select(tag => (object?)$"{tag.Key}={tag.Value}"),
                    .. activity.Events.SelectMany(each => each.Tags).Select(tag => (object?)$"{tag.Key}={tag.Value}"),
                ])),
            };
            ActivitySource.AddActivityListener(listener);
        }

        public IReadOnlyCollection<string> Seen => seen;

        public void Dispose() => listener.Dispose();
    }
}
