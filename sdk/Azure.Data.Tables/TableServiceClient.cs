using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables;

/// <summary>The table service of an account. Table clients made from it share its pipeline.</summary>
public class TableServiceClient
{
    private readonly TablePipeline _pipeline;

    /// <exception cref="FormatException">The connection string cannot be read.</exception>
    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    /// <exception cref="FormatException">The connection string cannot be read.</exception>
    public TableServiceClient(string connectionString, TableClientOptions options = null) =>
        _pipeline = TablePipeline.Create(connectionString, options);

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options) =>
        _pipeline = TablePipeline.Create(endpoint, credential, options);

    /// <exception cref="ArgumentException">The endpoint is not https.</exception>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null) =>
        _pipeline = TablePipeline.Create(endpoint, tokenCredential, options);

    /// <summary>For mocking.</summary>
    protected TableServiceClient()
    {
    }

    public virtual string AccountName => _pipeline.AccountName;

    public virtual Uri Uri => _pipeline.Endpoint;

    public virtual TableClient GetTableClient(string tableName) => new(_pipeline, tableName);

    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual Response<TableItem> CreateTableIfNotExists(string tableName, CancellationToken cancellationToken = default) =>
        _pipeline.CreateTable(tableName, Accepted.WrittenOrExists, cancellationToken);

    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        _pipeline.CreateTableAsync(tableName, Accepted.WrittenOrExists, cancellationToken);
}
