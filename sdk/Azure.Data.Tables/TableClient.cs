using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables;

/// <summary>One table of an account: its rows, and the table itself.</summary>
public partial class TableClient
{
    private readonly TablePipeline _pipeline;

    /// <exception cref="FormatException">The connection string cannot be read.</exception>
    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    /// <exception cref="FormatException">The connection string cannot be read.</exception>
    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TablePipeline.Create(connectionString, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TablePipeline.Create(endpoint, credential, options), tableName)
    {
    }

    /// <exception cref="ArgumentException">The endpoint is not https.</exception>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TablePipeline.Create(endpoint, tokenCredential, options), tableName)
    {
    }

    internal TableClient(TablePipeline pipeline, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _pipeline = pipeline;
        Name = tableName;
    }

    /// <summary>For mocking.</summary>
    protected TableClient()
    {
    }

    public virtual string Name { get; }

    public virtual string AccountName => _pipeline.AccountName;

    public virtual Uri Uri => new($"{_pipeline.Root}/{Name}");

    /// <summary>A filter in which every value is written so that it stays a value, whatever text it holds.</summary>
    /// <exception cref="ArgumentException">A value has a type that columns do not have.</exception>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    /// <exception cref="RequestFailedException">409 TableAlreadyExists, or the service refused otherwise.</exception>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        _pipeline.CreateTableAsync(Name, Accepted.Written, cancellationToken);

    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        _pipeline.CreateTableAsync(Name, Accepted.WrittenOrExists, cancellationToken);

    /// <summary>Removes the table with all its rows; a table that is not there is no error.</summary>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _pipeline.DeleteTableAsync(Name, cancellationToken);
}
