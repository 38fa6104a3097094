using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Search;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Every card of an evaluation stays within what Teams takes, with eight goals, the longest texts and a full agenda.</summary>
public sealed class Full_cards_of_an_evaluation
{
    private const int Goals = 8;

    private static readonly DateTimeOffset Start = new(2026, 10, 6, 7, 30, 0, TimeSpan.Zero);

    private static readonly PersonId Noor = new("noor");

    private static readonly EvaluationFormId Form = new("evaluation");

    private static readonly GuideContent Guide = WithEightGoals();

    [Theory]
    [InlineData("a")]
    [InlineData("“")]
    [InlineData("👍")]
    public void Whatever_is_typed(string letter)
    {
        var network = Filled(letter);
        var open = network.OpenEvaluation(Form)!;
        var way = EvaluationWay.Of(Guide, network, Guide.Find(Form)!);
        Assert.Equal(Goals, way.Goals.Count);
        Screen[] looked = [new EvaluationResultScreen(Form, 3), new ComparisonScreen(Form), new ActionsScreen()];

        foreach (var place in way.Stops.Select(stop => (Place)AtEvaluation.Of(open, stop)).Append(AtEvaluation.Of(open, null)).Append(new OpeningEvaluation(Form)))
            Holds(network, place, new EvaluationScreen());
        foreach (var screen in looked)
            Holds(network, new AtEnd(), screen);
        Holds(network, new AtAction(1, Text(letter, 160)), new ActionScreen());
    }

    private static void Holds(Network network, Place place, Screen screen)
    {
        network.Put(network.Members[Noor] with { Position = network.Members[Noor].Position with { Stack = [place] } });
        var stop = (place as AtEvaluation)?.Stop ?? EvaluationWay.Of(Guide, network, Guide.Find(Form)!).Stops[1];
        var signals = Guide.Rules.OrderByDescending(rule => rule.Text.Length).Take(2).Select(rule => (Notice)new NewSignal(rule.Id)).ToList();
        List<Notice> notices = screen is EvaluationResultScreen ? [new EvaluationCompleted(Form), .. signals] : [new EvaluationStored(Form, 4, stop)];

        var card = NetworkScreens.Draw(new View(screen, notices), new Scene(Guide, network, Noor, Start.AddYears(4)) { Search = new GuideSearch(Guide) }).Card;

        CardRules.Hold(JsonNode.Parse(card)!);
    }

    private static Network Filled(string letter)
    {
        var member = new Member(Noor, Text(letter, 80), Start, new Position([new AtEnd()], true, Together.Alone, Start, [], null));
        var network = new Network(new NetworkHead(new NetworkKey("t", "n"), Text(letter, 80), "Waterveen", Start, 1, "stamp"), [], [member], [], []);
        var aims = Guide.Find(new QuestionId("goal.aims"))!;
        network.Record(aims.Id, new Given(new OptionsValue([.. aims.Options.Take(Goals).Select(option => option.Id)])), Together.Alone, Noor, Start, Guide.Version);
        network.Record(new QuestionId("goal.other-aim"), new Given(new TextValue(Text(letter, Limits.AnswerLength))), Together.Alone, Noor, Start, Guide.Version);
        for (var year = 0; year < 4; year++)
        {
            var evaluation = network.BeginEvaluation(Form, Noor, Start.AddYears(year));
            var way = EvaluationWay.Of(Guide, network, Guide.Find(Form)!);
            foreach (var stop in way.Stops)
                network.AnswerEvaluation(evaluation.Key, stop, Answer(way.Find(stop.Question)!, letter), Noor, Start.AddYears(year), Guide.Version);
            if (year < 3)
                network.CompleteEvaluation(Guide, evaluation.Key, Noor, Start.AddYears(year));
        }

        for (var action = 0; action < Network.MostMoments; action++)
            network.Plan(Guide, new MomentId($"{action}"), new ActionPoint(Text(letter, 160), Noor, action % 3 + 2), new Schedule(new DateOnly(2031, 1, 6), Schedule.UsualTime, new Once()), Noor, Start);
        return network;
    }

    private static Given Answer(Question question, string letter) => new(question.Kind switch
    {
        QuestionKind.Text => new TextValue(Text(letter, Evaluation.TextLength)),
        QuestionKind.Scale or QuestionKind.Number => new NumberValue(question.Max!.Value),
        QuestionKind.Choices => new OptionsValue([.. question.Options.SkipLast(1).Select(option => option.Id)]),
        _ => new OptionsValue([question.Choices[^1].Id]),
    });

    private static string Text(string letter, int length) => string.Concat(Enumerable.Repeat(letter, length / letter.Length));

    private static GuideContent WithEightGoals()
    {
        var core = typeof(GuideReader).Assembly;
        return GuideReader.Read(core.GetManifestResourceNames().Where(name => name.StartsWith("guide/", StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(core.GetManifestResourceStream(name)!);
            var json = reader.ReadToEnd();
            return (name["guide/".Length..], name.EndsWith("/1.1.json", StringComparison.Ordinal) ? MoreGoals(json) : json);
        }));
    }

    private static string MoreGoals(string json)
    {
        var section = JsonNode.Parse(json)!;
        var options = section["questions"]!.AsArray().First(question => question!["id"]!.ToString() == "goal.aims")!["options"]!.AsArray();
        while (options.Count < Goals)
        {
            var more = options[0]!.DeepClone();
            more["id"] = $"more-{options.Count}";
            more["text"] = $"Nog een doel voor de jongeren in de wijk, nummer {options.Count}";
            more["synonyms"] = new JsonArray();
            options.Insert(0, more);
        }

        return section.ToJsonString();
    }
}
