using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench.Soak;

/// <summary>A coordinator who does one thing after the other, as planned, and records each with what she was told.</summary>
internal sealed class SoakClient(int number, SoakPlan plan, Seat seat, GuideContent guide, Deliveries deliveries, ClientActivities activities, Func<TimeSpan> clock)
{
    private const int MostOld = 40;
    private const string Further = "verder";

    private readonly List<Operation> history = [];
    private readonly List<JsonObject> old = [];
    private readonly Dictionary<string, Wish> tried = new(StringComparer.Ordinal);
    private JsonNode? card;
    private bool isDone;
    private (string Question, Wish? Mine)? conflict;

    public IReadOnlyList<Operation> History => history;

    /// <summary>How many turns she did.</summary>
    public int Done => history.Count;

    public async Task PlayAsync(Func<bool> ended)
    {
        for (var turn = 0; turn < plan.TurnsOf(number) && !ended(); turn++)
        {
            var planned = plan.Turn(number, turn);
            var (activity, wish) = Choose(planned, turn);
            await DoAsync(activity, wish, planned, new Random(planned.Way));
        }
    }

    /// <summary>Two turns when all faults have stopped: she looks where she is, and goes on from there.</summary>
    public async Task GoOnAsync()
    {
        await DoAsync(activities.Type(Further, $"{number}-calm-1"), null, null, new Random(number));
        var (activity, wish) = Choose(plan.Turn(number, -1) with { Move = Move.Press }, -1);
        await DoAsync(activity, wish, null, new Random(number + 1));
    }

    private (JsonObject Activity, Wish? Wish) Choose(TurnPlan planned, int turn)
    {
        var id = $"{number}-{turn}";
        if (card is null)
            return (activities.Type(Further, id), null);
        if (Cards.ButtonOf(card, "mine") is { } mine)
            return planned.Choice % 2 == 0 ? (activities.Press(mine, id), conflict?.Mine) : (activities.Press(Cards.ButtonOf(card, "theirs")!, id), null);
        if (planned.Move == Move.Plan)
            return (activities.Type(PlannedMoment.Sentence(number, turn, seat.Number), id), Wish.OfMoment(PlannedMoment.Title(number, turn, seat.Number)));
        if (planned.Move == Move.OldCard && old.Count > 0)
            return Answer(old[planned.Choice % old.Count], planned, turn, typed: false);
        // Nothing is open any more: she changes what was said before, so that the turns go on storing something.
        var button = Cards.AnswerOf(card);
        if (button is null && isDone && old.Count > 0 && planned.Choice % 10 > 0)
            return (activities.Press("goto", new JsonObject { ["network"] = seat.Network.Network, ["question"] = old[planned.Choice % old.Count]["data"]!["question"]!.ToString() }, id), null);
        if (planned.Move == Move.Look)
            return (activities.Type(planned.Choice % 2 == 0 ? "status" : "overzicht", id), null);
        return button is null ? (activities.Type(Further, id), null) : Answer(button, planned, turn, planned.Move == Move.Type);
    }

    private (JsonObject, Wish?) Answer(JsonObject button, TurnPlan planned, int turn, bool typed)
    {
        var question = button["data"]!["question"]!.ToString();
        var said = Said.Draw(guide.Find(new QuestionId(question))!, planned.Choice, $"{Marks.Of(seat.Number)} bij punt {turn + 1} van lijst {number + 1}");
        var wish = new Wish(question, said.Stored);
        if (typed && said.Typed is { } text)
            return (activities.Type(text, $"{number}-{turn}"), wish);
        var data = button["data"]!.DeepClone().AsObject();
        (data["value"], data["with"]) = (said.OnCard, "Colleagues");
        return (activities.Press("answer", data, $"{number}-{turn}"), wish);
    }

    private async Task DoAsync(JsonObject activity, Wish? wish, TurnPlan? planned, Random way)
    {
        var invoked = clock();
        var delivered = await deliveries.DeliverAsync(activity, planned, way);
        var replies = delivered.Cards.Select(reply => Told.Read(reply.At, reply.Card, wish, guide, seat)).ToList();
        history.Add(new Operation(seat.Id, seat.Network.Network, activity["id"]!.ToString(), wish, invoked, delivered.Since, replies, planned is null)
        {
            Trouble = planned?.Trouble ?? Trouble.None,
            Killed = delivered.Killed,
            Hung = delivered.Hung,
            Refused = delivered.Refused,
            Connector = planned?.Connector ?? ConnectorFault.None,
        });
        if (wish is not null)
            tried[wish.Question] = wish;
        if (delivered.Cards.Count > 0)
            Look(delivered.Cards[^1].Card, wish, isTyped: activity["type"]!.ToString() == "message");
        if (activity["text"]?.ToString() == Further && card is not null)
            isDone = Cards.AnswerOf(card) is null;
    }

    private void Look(JsonNode seen, Wish? said, bool isTyped)
    {
        card = seen;
        // What she said last to that question is hers; who only looked at the choice, typed before she chose, or was in trouble since, said nothing new.
        if (Cards.ButtonOf(card, "mine")?["data"]?["at"]?.ToString() is { } at)
            conflict = conflict?.Question == at && (isTyped || said?.Question != at) ? conflict : (at, tried.GetValueOrDefault(at));
        else if (Cards.AnswerOf(card) is { } button)
        {
            conflict = null;
            old.Add(button.DeepClone().AsObject());
            if (old.Count > MostOld)
                old.RemoveAt(0);
        }
    }
}
